import { db } from "../../db.ts";
import type { BanKind } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { findKey } from "../../visitors/key.ts";
import { readBanned } from "../ban.ts";

const pageSize = 50;
const mostBlocks = 200;

export interface Ban {
  id: number;
  kind: BanKind;
  value: string;
  reason: string;
  createdAt: Date;
  /** Null: for good. */
  expiresAt: Date | null;
  staff: { name: string };
}

export interface BanPage {
  bans: Ban[];
  /** Where the next page begins. */
  next: number | null;
}

/**
 * The bans that hold, the newest first.
 * @param search part of what is banned; null: all
 * @param after the last ban of the page before
 */
export async function listBans(
  _moderator: Allowed<"moderate">,
  { search = null, after = null }: { search?: string | null; after?: number | null },
  now = new Date(),
): Promise<BanPage> {
  const words = search === null ? null : (readBanned(search)?.value ?? search.trim().toLowerCase());
  const bans = await db.ban.findMany({
    where: {
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
      ...(words && { value: { contains: words } }),
      ...(after !== null && { id: { lt: after } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      ...{ id: true, kind: true, value: true, reason: true, createdAt: true, expiresAt: true },
      staff: { select: { name: true } },
    },
  });
  const page = bans.slice(0, pageSize);
  return { bans: page, next: bans.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

/** A visitor who is blocked, named by the last comment that came from there. */
export interface Block {
  commentId: number;
  reason: string;
  createdAt: Date;
  expiresAt: Date;
  staffName: string;
}

/** The visitors who are blocked, the newest first. */
export async function listBlocks(_moderator: Allowed<"moderate">, now = new Date()): Promise<Block[]> {
  const key = await findKey(now);
  if (!key) return [];
  return db.$queryRaw<Block[]>`
    SELECT latest.id AS "commentId", b.reason, b.created_at AS "createdAt", b.expires_at AS "expiresAt",
      s.name AS "staffName"
    FROM visitor_blocks b JOIN staff s ON s.id = b.staff_id
    CROSS JOIN LATERAL (
      SELECT id FROM comments c WHERE c.visitor = b.visitor AND c.created_at >= ${key.createdAt}
      ORDER BY c.created_at DESC LIMIT 1
    ) AS latest
    WHERE b.expires_at > ${now}
    ORDER BY b.created_at DESC LIMIT ${mostBlocks}`;
}
