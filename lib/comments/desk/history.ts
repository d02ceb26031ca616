import type { CommentStatus, Language } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";

export interface EarlierComment {
  id: number;
  status: CommentStatus;
  text: string | null;
  language: Language;
  createdAt: Date;
}

/** What else somebody has sent. */
export interface History {
  counts: Partial<Record<CommentStatus, number>>;
  /** Of those that were decided on, how many were refused or spam: from 0 to 1; null when none was. */
  refusedShare: number | null;
  /** Ten at most, the newest first. */
  last: EarlierComment[];
}

/** The histories beside a comment: of the address that was confirmed to be its writer's, of the address as it was typed, which
 * may be anybody's, and of the visitor in these days. Null: there is none, or nobody can tell any more. */
export interface Histories {
  confirmed: History | null;
  typed: History | null;
  visitor: (History & { since: Date; blockedUntil: Date | null }) | null;
}

/** What else the writers of a page of comments have sent, by comment. */
export function findHistories(
  _moderator: Allowed<"moderate">,
  _commentIds: number[],
  _now = new Date(),
): Promise<ReadonlyMap<number, Histories>> {
  throw new Error("not yet");
}
