import { db } from "../../db.ts";
import { tellDesk } from "../../desk-news/tell.ts";
import type { Allowed } from "../../staff/roles.ts";

/** In seconds: so long a comment is a moderator's, unless they ask again or let go of it. */
export const claimLasts = 120;

/** Who is at a comment, and until when. */
export interface Claim {
  staff: { id: number; name: string };
  until: Date;
}

export type Claimed = { kind: "yours"; until: Date } | ({ kind: "taken" } & Claim) | { kind: "unknown" };

/**
 * Shows colleagues for two minutes that a moderator is at a comment. Asked again by the same one, it goes on. Nobody is
 * kept from deciding: what they decide on is looked at again when they do.
 */
export async function claim(moderator: Allowed<"moderate">, commentId: number, now = new Date()): Promise<Claimed> {
  const until = new Date(now.getTime() + claimLasts * 1000);
  const [own] = await db.$queryRaw<{ until: Date }[]>`
    INSERT INTO claims (comment_id, staff_id, expires_at)
    SELECT id, ${moderator.id}, ${until} FROM comments WHERE id = ${commentId}
    ON CONFLICT (comment_id) DO UPDATE SET staff_id = EXCLUDED.staff_id, expires_at = EXCLUDED.expires_at
    WHERE claims.staff_id = EXCLUDED.staff_id OR claims.expires_at <= ${now}
    RETURNING expires_at AS until`;
  if (own) {
    tellDesk();
    return { kind: "yours", until: own.until };
  }
  const other = (await findClaims(moderator, [commentId], now)).get(commentId);
  return other ? { kind: "taken", ...other } : { kind: "unknown" };
}

/** Lets go of a comment, if it is the moderator's. */
export async function release(moderator: Allowed<"moderate">, commentId: number): Promise<void> {
  await db.claim.deleteMany({ where: { commentId, staffId: moderator.id } });
  tellDesk();
}

/** Who is at which comments of a page. */
export async function findClaims(
  _moderator: Allowed<"moderate">,
  commentIds: number[],
  now = new Date(),
): Promise<ReadonlyMap<number, Claim>> {
  const rows = await db.claim.findMany({
    where: { commentId: { in: commentIds }, expiresAt: { gt: now } },
    select: { commentId: true, expiresAt: true, staff: { select: { id: true, name: true } } },
  });
  return new Map(rows.map(({ commentId, expiresAt, staff }) => [commentId, { staff, until: expiresAt }]));
}
