import type { CorrectionKind, StoryKind } from "#lib/generated/prisma/enums.ts";

export const kindNames: Record<StoryKind, string> = {
  NEWS: "News",
  REPORTAGE: "Reportage",
  ANALYSIS: "Analysis",
  BACKGROUND: "Background",
  REVIEW: "Review",
  OPINION: "Opinion",
  ADVERTISER: "Paid for by an advertiser",
};

/** What a change is to readers, as an editor chooses it. */
export const changeNames: Record<"TYPO" | CorrectionKind, string> = {
  TYPO: "A mended typo: readers are told nothing, the dates stay",
  UPDATE: "An update: there is news",
  CLARIFICATION: "A clarification: it was right, but could be misread",
  CORRECTION: "A correction: something was wrong",
  RETRACTION: "A retraction: the story does not stand",
};
