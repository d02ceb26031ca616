import { countQueues, type QueueCounts } from "../comments/desk/counts.ts";
import { type Filters, narrowedTo } from "../comments/desk/filters.ts";
import { db } from "../db.ts";
import type { Allowed } from "../staff/roles.ts";

/** So many of the comments that came last are told of, and looked at to find those that a page is narrowed to. */
export const mostTold = 50;
const mostLookedAt = 1_000;

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
  /** Of what the page is narrowed to. */
  latest: Latest[];
  claims: LiveClaim[];
}

/** @param filters what a page is narrowed to */
export async function findNews(moderator: Allowed<"moderate">, filters: Filters): Promise<News> {
  const [standing, latest] = await Promise.all([findStanding(moderator), findLatest(moderator, filters)]);
  return { ...standing, latest };
}

/** What is the same for every page. */
export async function findStanding(moderator: Allowed<"moderate">): Promise<Omit<News, "latest">> {
  const [counts, claims] = await Promise.all([
    countQueues(moderator),
    db.claim.findMany({
      where: { expiresAt: { gt: new Date() } },
      orderBy: { commentId: "asc" },
      take: 200,
      select: { commentId: true, expiresAt: true, staff: { select: { id: true, name: true } } },
    }),
  ]);
  const told = claims.map(({ expiresAt, ...claim }) => ({ ...claim, until: expiresAt.getTime() }));
  return { counts, claims: told };
}

/** What has come to wait last, the newest first: what a page that is shown now, narrowed to this, has seen. */
export async function findLatest(moderator: Allowed<"moderate">, filters: Filters): Promise<Latest[]> {
  // Asked for whenever something happens: in a flood, a rare language must not have all that waits read each time.
  const found = await db.$queryRaw<{ id: number; waitingSince: Date }[]>`
    SELECT c.id, c.waiting_since AS "waitingSince" FROM (
      SELECT * FROM comments WHERE waiting_since IS NOT NULL
      ORDER BY waiting_since DESC, id DESC LIMIT ${mostLookedAt}
    ) AS c WHERE true ${narrowedTo(moderator, filters)}
    ORDER BY c.waiting_since DESC, c.id DESC LIMIT ${mostTold}`;
  return found.map(({ id, waitingSince }) => ({ id, since: waitingSince.getTime() }));
}
