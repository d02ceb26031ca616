import type { StoryKind } from "#lib/generated/prisma/enums.ts";
import type { MessageKey } from "#lib/messages/translator.ts";

/** What a story is when it is no plain news, as readers are told. */
export const kindWords = {
  OPINION: "reading.opinion",
  ANALYSIS: "reading.analysis",
  REVIEW: "reading.review",
  BACKGROUND: "reading.background",
  REPORTAGE: "reading.reportage",
  ADVERTISER: "reading.advertiser",
} as const satisfies Record<Exclude<StoryKind, "NEWS">, MessageKey>;
