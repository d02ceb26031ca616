import { db } from "../../db.ts";
import { tellDeskIn } from "../../desk-news/tell.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

/** In characters. */
export const noteLimit = 2_000;

/** So many notes of a comment are shown, the last ones. */
const mostShown = 50;

export interface Note {
  id: number;
  text: string;
  createdAt: Date;
  staff: { id: number; name: string };
}

/**
 * Leaves a note beside a comment for colleagues; its writer never sees it. The record does not hold the words.
 * @param text something, within `noteLimit`
 */
export function addNote(
  moderator: Allowed<"moderate">,
  commentId: number,
  text: string,
): Promise<{ kind: "noted" | "unknown" }> {
  return db.$transaction(async (tx) => {
    // What is erased while this is written takes the note along: one after the other.
    const [comment] = await tx.$queryRaw<unknown[]>`
      SELECT FROM comments WHERE id = ${commentId} AND status <> 'ERASED' FOR SHARE`;
    if (!comment) return { kind: "unknown" };
    await tx.commentNote.create({ data: { commentId, staffId: moderator.id, text }, select: { id: true } });
    await record(tx, moderator, "comment.noted", `comment ${commentId}`);
    await tellDeskIn(tx);
    return { kind: "noted" };
  });
}

/** The notes beside each of the comments of a page, the oldest first. */
export async function findNotes(
  _moderator: Allowed<"moderate">,
  commentIds: number[],
): Promise<ReadonlyMap<number, Note[]>> {
  const rows = await db.commentNote.findMany({
    where: { commentId: { in: commentIds } },
    orderBy: { id: "asc" },
    select: { commentId: true, id: true, text: true, createdAt: true, staff: { select: { id: true, name: true } } },
  });
  const notes = rows.map(({ commentId, ...note }) => ({ commentId, note }));
  return new Map(
    [...Map.groupBy(notes, (it) => it.commentId)].map(([id, its]) => [id, its.slice(-mostShown).map((it) => it.note)]),
  );
}
