import { countQueues, type QueueCounts } from "../comments/desk/counts.ts";
import { db } from "../db.ts";
import type { Allowed } from "../staff/roles.ts";

/** So many of the comments that came last are told of. */
export const mostTold = 50;

/** A comment that waits, and since when, in milliseconds. */
export interface Latest {
  id: number;
  since: number;
}

/** Who is at a comment; `until` in milliseconds. */
export interface LiveClaim {
  commentId: number;
  staff: { id: number; name: string };
  until: number;
}

/** How things stand at the desk. */
export interface News {
  counts: QueueCounts;
  latest: Latest[];
  claims: LiveClaim[];
}

export async function findNews(moderator: Allowed<"moderate">, now = new Date()): Promise<News> {
  const [counts, latest, claims] = await Promise.all([
    countQueues(moderator),
    findLatest(moderator),
    db.claim.findMany({
      where: { expiresAt: { gt: now } },
      orderBy: { commentId: "asc" },
      take: 200,
      select: { commentId: true, expiresAt: true, staff: { select: { id: true, name: true } } },
    }),
  ]);
  const told = claims.map(({ expiresAt, ...claim }) => ({ ...claim, until: expiresAt.getTime() }));
  return { counts, latest, claims: told };
}

/** What has come to wait last, the newest first: what a page that is shown now has seen. */
export async function findLatest(_moderator: Allowed<"moderate">): Promise<Latest[]> {
  const found = await db.comment.findMany({
    where: { waitingSince: { not: null } },
    orderBy: [{ waitingSince: "desc" }, { id: "desc" }],
    take: mostTold,
    select: { id: true, waitingSince: true },
  });
  return found.map(({ id, waitingSince }) => ({ id, since: waitingSince?.getTime() ?? 0 }));
}
