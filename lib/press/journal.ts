import type pg from "pg";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Subject } from "./subject.ts";

/**
 * Writes down that what readers see of `subjects` has changed, in the transaction that changes it: a crash between the
 * two cannot leave an old page. Every instance of the site hears of it when the transaction is committed.
 */
export async function announce(tx: Prisma.TransactionClient, ...subjects: Subject[]): Promise<void> {
  await tx.pressChange.create({ data: { subjects }, select: { id: true } });
}

/** How far a reader of the journal has come: every change by an earlier transaction is known to it. */
export interface Bookmark {
  /** A transaction's number, as text. */
  transaction: string;
  /** Entries that are known although their transaction is not earlier. */
  known: readonly string[];
}

/** Who wants the journal from its end on: nothing that came before is of interest. */
export const fromNow: Bookmark = { transaction: "9223372036854775807", known: [] };

export interface News {
  subjects: ReadonlySet<string>;
  bookmark: Bookmark;
}

interface Row {
  horizon: string;
  id: string | null;
  subjects: string[] | null;
}

/**
 * What has changed since a bookmark. Numbers of entries would not do: an entry with a lower number may be committed
 * after one with a higher, so the bookmark is the oldest transaction that was still under way.
 */
export async function readJournal(database: pg.Pool, { transaction, known }: Bookmark): Promise<News> {
  const { rows } = await database.query<Row>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, id::text, subjects
     FROM (SELECT) AS one LEFT JOIN press_changes ON transaction >= $1::bigint`,
    [transaction],
  );
  const entries = rows.flatMap(({ id, subjects }) => (id === null ? [] : [{ id, subjects: subjects ?? [] }]));
  const before = new Set(known);
  return {
    subjects: new Set(entries.flatMap(({ id, subjects }) => (before.has(id) ? [] : subjects))),
    bookmark: { transaction: rows[0]?.horizon ?? transaction, known: entries.map(({ id }) => id) },
  };
}

/** Lets go of entries that nobody will ask for: a folder of pages that old is not trusted (lib/press/folder.ts). */
export async function forgetOldEntries(database: pg.Pool): Promise<void> {
  await database.query("DELETE FROM press_changes WHERE at < now() - interval '8 days'");
}
