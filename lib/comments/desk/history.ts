import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, Language } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { findKey } from "../../visitors/key.ts";

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
  const comments = await db.comment.findMany({
    where: { id: { in: [...commentIds] } },
    select: { id: true, addressId: true, email: true, visitor: true, createdAt: true },
  });
  const found = await Promise.all(
    comments.map(async ({ id, addressId, email, visitor, createdAt }): Promise<[number, Histories]> => {
      const since = key && createdAt >= key.createdAt ? key.createdAt : null;
      const [confirmed, typed, visits, blockedUntil] = await Promise.all([
        addressId === null ? null : findHistory(id, Prisma.sql`address_id = ${addressId}`),
        email === null ? null : findHistory(id, Prisma.sql`email = ${email}`),
        visitor && since ? findHistory(id, Prisma.sql`visitor = ${visitor} AND created_at >= ${since}`) : null,
        visitor ? findBlock(visitor, now) : null,
      ]);
      return [id, { confirmed, typed, visitor: visits && since && { ...visits, since, blockedUntil } }];
    }),
  );
  return new Map(found);
}

async function findHistory(own: number, who: Prisma.Sql): Promise<History> {
  const [groups, last] = await Promise.all([
    db.$queryRaw<{ status: CommentStatus; count: number }[]>`
      SELECT status, count(*)::int AS count FROM comments WHERE ${who} AND id <> ${own} GROUP BY status`,
    db.$queryRaw<EarlierComment[]>`
      SELECT id, status, text, language, created_at AS "createdAt" FROM comments WHERE ${who} AND id <> ${own}
      ORDER BY created_at DESC, id DESC LIMIT ${mostShown}`,
  ]);
  const counts: History["counts"] = Object.fromEntries(groups.map(({ status, count }) => [status, count]));
  const { PUBLISHED = 0, REFUSED = 0, SPAM = 0 } = counts;
  const decided = PUBLISHED + REFUSED + SPAM;
  return { counts, last, refusedShare: decided === 0 ? null : (REFUSED + SPAM) / decided };
}

async function findBlock(visitor: Uint8Array<ArrayBuffer>, now: Date): Promise<Date | null> {
  const where = { visitor, expiresAt: { gt: now } };
  const block = await db.visitorBlock.findFirst({ where, select: { expiresAt: true } });
  return block?.expiresAt ?? null;
}
