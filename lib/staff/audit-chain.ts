import { createHash } from "node:crypto";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { AuditFault } from "../generated/prisma/enums.ts";

/** A link of the chain with its entry, every column as the database writes it; the entry's are absent where it is gone. */
export interface Link {
  place: bigint;
  hash: Uint8Array;
  id: string | null;
  /** In milliseconds since 1970. */
  at: string;
  staffId: string | null;
  action: string;
  subject: string;
  /** As jsonb writes itself. */
  detail: string;
}

export interface ChainState {
  /** How many links are right, from the first one on. */
  entries: bigint;
  /** The hash of the last one of them, in hexadecimal; null while there is none. */
  head: string | null;
  /** The first thing that is wrong: where in the chain, or at which entry that has no place in it. */
  fault: { kind: AuditFault; place: bigint | null } | null;
}

const atOnce = 5_000;

/** The chain after a place, in its order, a few thousand links at once. */
export async function* linksAfter(place: bigint, database: Prisma.TransactionClient = db): AsyncGenerator<Link[]> {
  for (let after = place; ; ) {
    const links = await database.$queryRaw<Link[]>`
      SELECT l."place", l."hash", e."id"::text, trunc(extract(epoch FROM e."at") * 1000)::text AS "at",
        e."staff_id"::text AS "staffId", e."action", e."subject", e."detail"::text
      FROM "audit_links" l LEFT JOIN "audit_entries" e ON e."id" = l."entry_id"
      WHERE l."place" > ${after} ORDER BY l."place" LIMIT ${atOnce}`;
    const last = links.at(-1);
    if (!last) return;
    yield links;
    after = last.place;
  }
}

/**
 * Follows the chain from its first link and makes every hash anew, here and not in the database. What was cut off at its
 * end leaves no trace in it: for that, tell the hash of an earlier head.
 * @param known in hexadecimal; it has to stand in the chain
 */
export async function verifyChain(
  known: string | null = null,
  database: Prisma.TransactionClient = db,
): Promise<ChainState> {
  let entries = 0n;
  let hash: Uint8Array = new Uint8Array();
  let isKnown = known === null;
  const state = (kind?: AuditFault, place: bigint | null = null): ChainState => {
    return { entries, head: entries > 0n ? hex(hash) : null, fault: kind ? { kind, place } : null };
  };
  for await (const links of linksAfter(entries, database)) {
    for (const link of links) {
      const next = entries + 1n;
      if (link.place !== next) return state("LINK_MISSING", next);
      if (link.id === null) return state("ENTRY_MISSING", next);
      if (hex(link.hash) !== hex(hashOf(link, hash))) return state("CHANGED", next);
      entries = next;
      hash = link.hash;
      isKnown ||= hex(hash) === known;
    }
  }
  const unlinked = await firstUnlinked(database);
  if (unlinked !== null) return state("UNLINKED", unlinked);
  return isKnown ? state() : state("HEAD_UNKNOWN");
}

/** The hash of the newest link, in hexadecimal, to be noted elsewhere; null while there is none. */
export async function findHead(): Promise<string | null> {
  const link = await db.auditLink.findFirst({ orderBy: { place: "desc" }, select: { hash: true } });
  return link && hex(link.hash);
}

/** What is wrong, and where: the end of an English sentence. */
export function faultInWords({ kind, place }: NonNullable<ChainState["fault"]>): string {
  const words: Record<AuditFault, string> = {
    LINK_MISSING: `place ${place} of the chain is empty`,
    ENTRY_MISSING: `the entry at place ${place} is gone`,
    CHANGED: `the hash at place ${place} is not that of its entry and of what went before`,
    UNLINKED: `entry ${place} has no place in the chain`,
    HEAD_UNKNOWN: "the earlier head does not stand in the chain",
  };
  return words[kind];
}

/** In hexadecimal. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function hashOf(link: Link, before: Uint8Array): Uint8Array {
  return createHash("sha256").update(before).update(textOf(link)).digest();
}

/** The text that a hash covers: a JSON array as jsonb writes it. `audit_text` in the database makes the same. */
export function textOf({ id, at, staffId, action, subject, detail }: Link): string {
  const columns = [id, at, staffId ?? "null", JSON.stringify(action), JSON.stringify(subject), detail];
  return `[${columns.join(", ")}]`;
}

async function firstUnlinked(database: Prisma.TransactionClient): Promise<bigint | null> {
  for (let after = 0n; ; ) {
    const [found] = await database.$queryRaw<{ last: bigint | null; unlinked: bigint | null }[]>`
      SELECT max(e."id") AS last, min(e."id") FILTER (WHERE l."place" IS NULL) AS unlinked
      FROM (SELECT "id" FROM "audit_entries" WHERE "id" > ${after} ORDER BY "id" LIMIT ${atOnce}) e
      LEFT JOIN "audit_links" l ON l."entry_id" = e."id"`;
    if (found?.unlinked != null) return found.unlinked;
    if (found?.last == null) return null;
    after = found.last;
  }
}
