import type { RefusalReason } from "#lib/generated/prisma/enums.ts";

/** The reasons for a refusal, as the desk names them. Writers are told in their language (lib/messages). */
export const reasonWords: Record<RefusalReason, string> = {
  OFFENSIVE: "offensive",
  ABUSIVE: "a personal attack",
  SPAM: "spam",
  BANNED_WORD: "words we do not publish",
  AD: "advertising",
  ILLEGAL_CONTENT: "illegal content",
  HARASSMENT_BULLYING: "harassment or bullying",
  MISINFORMATION: "misinformation",
  HATE_SPEECH: "hate speech",
  IRRELEVANT_CONTENT: "not about the story",
  OTHER: "another rule",
};
