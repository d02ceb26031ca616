import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, Language } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { findKey } from "../../visitors/key.ts";
import { mostCounted } from "../comment.ts";

const mostShown = 10;

export interface EarlierComment {
  id: number;
  status: CommentStatus;
  text: string | null;
  language: Language;
  createdAt: Date;
}

/** What else somebody has sent. */
export interface History {
  /** Of the newest, one more than `mostCounted` at most: who sends most is looked at most. */
  counts: Partial<Record<CommentStatus, number>>;
  /** Of those that were decided on, how many were refused or spam: from 0 to 1; null when none was. */
  refusedShare: number | null;
  /** Ten at most, the newest first. */
  last: EarlierComment[];
}

/**
 * The histories beside a comment: of the address that was confirmed to be its writer's, of the address as it was typed,
 * which may be anybody's, and of the visitor in these days. Null: there is none, or nobody can tell any more.
 */
export interface Histories {
  confirmed: History | null;
  typed: History | null;
  visitor: (History & { since: Date; blockedUntil: Date | null }) | null;
}

/** What else the writers of a page of comments have sent, by comment. */
export async function findHistories(
  _moderator: Allowed<"moderate">,
  commentIds: readonly number[],
  now = new Date(),
): Promise<ReadonlyMap<number, Histories>> {
  const key = await findKey(now);
  const since = key?.createdAt ?? null;
  const sameVisitor = Prisma.sql`c.visitor = own.visitor AND c.created_at >= ${since} AND own.created_at >= ${since}`;
  const ids = [...commentIds];
  const [confirmed, typed, visits, blocks] = await Promise.all([
    historiesOf(ids, Prisma.sql`c.address_id = own.address_id`),
    historiesOf(ids, Prisma.sql`c.email = own.email`),
    since ? historiesOf(ids, sameVisitor) : new Map<number, History>(),
    findBlocks(ids, now),
  ]);
  const known = await db.comment.findMany({
    where: { id: { in: ids } },
    select: { id: true, addressId: true, email: true, visitor: true, createdAt: true },
  });
  return new Map(
    known.map(({ id, addressId, email, visitor, createdAt }): [number, Histories] => [
      id,
      {
        confirmed: addressId === null ? null : (confirmed.get(id) ?? nothing),
        typed: email === null ? null : (typed.get(id) ?? nothing),
        visitor:
          visitor && since && createdAt >= since
            ? { ...(visits.get(id) ?? nothing), since, blockedUntil: blocks.get(id) ?? null }
            : null,
      },
    ]),
  );
}

const nothing: History = { counts: {}, refusedShare: null, last: [] };

/** What else there is of each comment's writer, where `who` says what comments `c` and `own` have in common. */
async function historiesOf(ids: number[], who: Prisma.Sql): Promise<ReadonlyMap<number, History>> {
  const [groups, last] = await Promise.all([
    db.$queryRaw<{ own: number; status: CommentStatus; count: number }[]>`
      SELECT own.id AS own, it.status, count(*)::int AS count FROM comments own CROSS JOIN LATERAL (
        SELECT c.status FROM comments c
        WHERE ${who} AND c.id <> own.id ORDER BY c.created_at DESC, c.id DESC LIMIT ${mostCounted + 1}
      ) AS it
      WHERE own.id = ANY(${ids}) GROUP BY own.id, it.status`,
    db.$queryRaw<(EarlierComment & { own: number })[]>`
      SELECT own.id AS own, it.* FROM comments own CROSS JOIN LATERAL (
        SELECT c.id, c.status, c.text, c.language, c.created_at AS "createdAt" FROM comments c
        WHERE ${who} AND c.id <> own.id ORDER BY c.created_at DESC, c.id DESC LIMIT ${mostShown}
      ) AS it
      WHERE own.id = ANY(${ids}) ORDER BY it."createdAt" DESC, it.id DESC`,
  ]);
  const counted = Map.groupBy(groups, ({ own }) => own);
  const listed = Map.groupBy(last, ({ own }) => own);
  return new Map(
    [...counted].map(([id, its]) => [
      id,
      summed(
        Object.fromEntries(its.map(({ status, count }) => [status, count])),
        (listed.get(id) ?? []).map(({ own: _, ...it }) => it),
      ),
    ]),
  );
}

function summed(counts: History["counts"], last: EarlierComment[]): History {
  const { PUBLISHED = 0, REFUSED = 0, SPAM = 0 } = counts;
  const decided = PUBLISHED + REFUSED + SPAM;
  return { counts, last, refusedShare: decided === 0 ? null : (REFUSED + SPAM) / decided };
}

/** Until when the visitors of comments are blocked, by comment. */
async function findBlocks(ids: number[], now: Date): Promise<ReadonlyMap<number, Date>> {
  const rows = await db.$queryRaw<{ id: number; until: Date }[]>`
    SELECT c.id, b.expires_at AS until FROM comments c JOIN visitor_blocks b ON b.visitor = c.visitor
    WHERE c.id = ANY(${ids}) AND b.expires_at > ${now}`;
  return new Map(rows.map(({ id, until }) => [id, until]));
}
