import type { RefusalReason } from "#lib/generated/prisma/enums.ts";

/** Why a comment is refused, in the order of the list. */
export const refusalReasons = [
  ["OFFENSIVE", "Offensive"],
  ["ABUSIVE", "Abusive"],
  ["SPAM", "Spam"],
  ["BANNED_WORD", "Banned word"],
  ["AD", "Advertising"],
  ["ILLEGAL_CONTENT", "Illegal content"],
  ["HARASSMENT_BULLYING", "Harassment or bullying"],
  ["MISINFORMATION", "Misinformation"],
  ["HATE_SPEECH", "Hate speech"],
  ["IRRELEVANT_CONTENT", "Beside the point"],
  ["OTHER", "Other"],
] as const satisfies readonly (readonly [RefusalReason, string])[];
