import { db } from "../../db.ts";
import type { CommentStatus, Language } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { findKey } from "../key.ts";

export interface OtherComment {
  id: number;
  status: CommentStatus;
  text: string | null;
  language: Language;
  createdAt: Date;
}

/** What else the visitor behind a comment has sent since the present key was made. */
export interface VisitorHistory {
  since: Date;
  counts: Partial<Record<CommentStatus, number>>;
  /** Five at most, the newest first. */
  last: OtherComment[];
  blockedUntil: Date | null;
}

interface Row extends OtherComment {
  visitor: Uint8Array;
  /** How many comments the visitor has in this status. */
  ofStatus: number;
  blockedUntil: Date | null;
}

/**
 * The histories of the visitors behind a page of comments, by comment. A comment without a visitor, or with one of an
 * earlier key, has none.
 */
export async function findHistories(
  _moderator: Allowed<"moderate">,
  commentIds: number[],
  now = new Date(),
): Promise<ReadonlyMap<number, VisitorHistory>> {
  const key = await findKey(now);
  if (!key || commentIds.length === 0) return new Map();
  // Of each visitor: the comments that were asked for, one of each status for its count, and the last five beside one.
  const rows = await db.$queryRaw<Row[]>`
    SELECT "id", "visitor", "status", "language", "createdAt", "ofStatus", "blockedUntil",
      CASE WHEN "position" <= 6 THEN "text" END AS "text"
    FROM (
      SELECT c."id", c."visitor", c."status", c."language", c."text", c."created_at" AS "createdAt",
        b."expires_at" AS "blockedUntil",
        count(*) OVER (PARTITION BY c."visitor", c."status")::int AS "ofStatus",
        row_number() OVER (PARTITION BY c."visitor", c."status") AS "within",
        row_number() OVER (PARTITION BY c."visitor" ORDER BY c."id" DESC) AS "position"
      FROM "comments" c
      LEFT JOIN "visitor_blocks" b ON b."visitor" = c."visitor" AND b."expires_at" > ${now}
      WHERE c."created_at" >= ${key.createdAt} AND c."visitor" IN (
        SELECT "visitor" FROM "comments" WHERE "id" = ANY(${commentIds}) AND "created_at" >= ${key.createdAt}
      )
    ) AS "theirs"
    WHERE "position" <= 6 OR "within" = 1 OR "id" = ANY(${commentIds})
    ORDER BY "id" DESC`;
  const visitors = Map.groupBy(rows, ({ visitor }) => Buffer.from(visitor).toString("base64"));
  const histories = [...visitors.values()].flatMap((theirs) =>
    theirs
      .filter(({ id }) => commentIds.includes(id))
      .map((own) => [own.id, besides(own, theirs, key.createdAt)] as const),
  );
  return new Map(histories);
}

function besides(own: Row, theirs: Row[], since: Date): VisitorHistory {
  const all = theirs.map(({ status, ofStatus }) => [status, ofStatus - (status === own.status ? 1 : 0)] as const);
  return {
    since,
    counts: Object.fromEntries(all.filter(([, count]) => count > 0)),
    last: theirs
      .filter(({ id, text }) => id !== own.id && text !== null)
      .slice(0, 5)
      .map(({ id, status, text, language, createdAt }) => ({ id, status, text, language, createdAt })),
    blockedUntil: own.blockedUntil,
  };
}
