import type { ReportCategory } from "#lib/generated/prisma/enums.ts";
import type { MessageKey } from "#lib/messages/translator.ts";

/** What a reader said is wrong, in the words of the form. */
export const categoryWords = {
  OFFENSIVE: "reports.offensive",
  ABUSIVE: "reports.abusive",
  SPAM: "reports.spam",
  ILLEGAL: "reports.illegal",
  OTHER: "reports.other",
} as const satisfies Record<ReportCategory, MessageKey>;
