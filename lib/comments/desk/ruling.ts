import type { RefusalReason, Verdict } from "../../generated/prisma/enums.ts";

/** So many comments are decided on with one press. */
export const mostAtOnce = 100;

/** What a moderator would have become of a comment. */
export interface Ruling {
  commentId: number;
  /** What was on the moderator's screen. */
  revision: number;
  verdict: Verdict;
  /** Of a refusal; its writer is told. */
  reason?: RefusalReason | null;
  /** What the moderator says to the writer besides: on the receipt, and in the letter. */
  answer?: string | null;
}
