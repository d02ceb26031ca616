import { claim, findClaims } from "#lib/comments/desk/claim.ts";
import { findHistories } from "#lib/comments/desk/history.ts";
import { listInOrder, type QueuedComment } from "#lib/comments/desk/listing.ts";
import { findNotes } from "#lib/comments/desk/notes.ts";
import { findQueue, type QueueAsked, type QueuePage } from "#lib/comments/desk/queue.ts";
import { listWatched } from "#lib/comments/desk/watch.ts";
import { findReports } from "#lib/reports/desk/queue.ts";
import type { Allowed } from "#lib/staff/roles.ts";

/** What stands beside the comments of a page: their parents, people, notes, reports, who reads them, what is watched. */
export async function findBeside(moderator: Allowed<"moderate">, comments: readonly QueuedComment[]) {
  const ids = comments.map(({ id }) => id);
  const parentIds = [...new Set(comments.flatMap(({ parentId }) => parentId ?? []))];
  const [parents, histories, notes, reports, claims, watched] = await Promise.all([
    listInOrder(parentIds),
    findHistories(moderator, ids),
    findNotes(moderator, ids),
    findReports(
      moderator,
      comments.flatMap(({ id, reports }) => (reports > 0 ? id : [])),
    ),
    findClaims(moderator, ids),
    listWatched(moderator),
  ]);
  const parentOf = new Map(parents.map((it) => [it.id, it]));
  return comments.map((comment) => {
    const by = claims.get(comment.id)?.staff;
    return {
      comment,
      parent: comment.parentId === null ? null : (parentOf.get(comment.parentId) ?? null),
      histories: histories.get(comment.id) ?? null,
      notes: notes.get(comment.id) ?? [],
      reports: reports.get(comment.id) ?? [],
      reader: by && by.id !== moderator.id ? by.name : null,
      isWatched: watched.includes(comment.storyId),
    };
  });
}

export type Beside = Awaited<ReturnType<typeof findBeside>>[number];

/** Opens one comment: it is the moderator's for a while, unless a colleague has it. */
export async function openOne(moderator: Allowed<"moderate">, id: number): Promise<QueuePage> {
  const comments = await listInOrder([id]);
  if (comments.length > 0) await claim(moderator, id);
  return { comments, next: null };
}

/** Opens the first comment of a queue, for who reads them one at a time. */
export async function openNext(moderator: Allowed<"moderate">, asked: QueueAsked): Promise<QueuePage> {
  const page = await findQueue(moderator, asked, 1);
  const [first] = page.comments;
  if (first) await claim(moderator, first.id);
  return page;
}
