import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { beginningOf, dayAfter } from "../stories/calendar.ts";
import { hex, type Link, linksAfter } from "./audit-chain.ts";
import type { Allowed } from "./roles.ts";

/** Which entries somebody wants to see; null where they want all. */
export interface AuditFilter {
  /** `0` stands for what nobody with an account did: the command line and the site itself. */
  staffId: number | null;
  action: string | null;
  subject: string | null;
  /** Where the newsroom is, such as `2026-11-25`. */
  day: string | null;
}

const perPage = 50;

const shown = {
  id: true,
  at: true,
  action: true,
  subject: true,
  detail: true,
  staff: { select: { name: true, email: true } },
} as const satisfies Prisma.AuditEntrySelect;

const newestFirst = [{ at: "desc" }, { id: "desc" }] as const satisfies Prisma.AuditEntryOrderByWithRelationInput[];

/** A page of what was done, the newest first, older than the entry `before`; `next` is the `before` of the page after it. */
export async function listEntries(_admin: Allowed<"administer">, filter: AuditFilter, before: number | null) {
  const last =
    before === null ? null : await db.auditEntry.findUnique({ where: { id: before }, select: { id: true, at: true } });
  const entries = await db.auditEntry.findMany({
    // The first condition is one that an index can begin with.
    where: {
      AND: [
        filtered(filter),
        last ? { at: { lte: last.at }, OR: [{ at: { lt: last.at } }, { id: { lt: last.id } }] } : {},
      ],
    },
    orderBy: [...newestFirst],
    take: perPage + 1,
    select: shown,
  });
  const page = entries.slice(0, perPage);
  return { entries: page, next: entries.length > perPage ? String(page.at(-1)?.id) : null };
}

export type ListedEntry = Awaited<ReturnType<typeof listEntries>>["entries"][number];

function filtered({ staffId, action, subject, day }: AuditFilter): Prisma.AuditEntryWhereInput {
  return {
    ...(staffId !== null && { staffId: staffId === 0 ? null : staffId }),
    ...(action !== null && { action }),
    ...(subject !== null && { subject }),
    ...(day !== null && { at: { gte: beginningOf(day), lt: beginningOf(dayAfter(day)) } }),
  };
}

/** What entries can be filtered by: the verbs there are, and everybody who ever had an account. */
export async function listChoices(_admin: Allowed<"administer">) {
  const [actions, staff] = await Promise.all([
    // From one verb to the next in the index, or all entries would be read for the few.
    db.$queryRaw<{ action: string }[]>`
      WITH RECURSIVE verbs AS (
        (SELECT "action" FROM "audit_entries" ORDER BY "action" LIMIT 1)
        UNION ALL
        SELECT (SELECT "action" FROM "audit_entries" WHERE "action" > verbs."action" ORDER BY "action" LIMIT 1)
        FROM verbs WHERE verbs."action" IS NOT NULL
      )
      SELECT "action" FROM verbs WHERE "action" IS NOT NULL`,
    db.staff.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true } }),
  ]);
  return { actions: actions.map(({ action }) => action), staff };
}

/** What was done since a time, by whoever or by one, the oldest first: a line each, its parts parted by tabs. */
export async function* entriesInWords(since: Date, email: string | null): AsyncGenerator<string> {
  const where = { at: { gte: since }, ...(email !== null && { staff: { is: { email } } }) };
  for (let last: bigint | null = null; ; ) {
    const entries: ListedEntry[] = await db.auditEntry.findMany({
      where,
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: 1_000,
      ...(last !== null && { cursor: { id: last }, skip: 1 }),
      select: shown,
    });
    for (const { at, staff, action, subject, detail } of entries) {
      yield [at.toISOString(), staff?.email ?? "-", action, subject, JSON.stringify(detail)].join("\t");
    }
    last = entries.at(-1)?.id ?? null;
    if (last === null) return;
  }
}

/** Every entry with its link, in the order of the chain: a line of JSON each, from which the hashes can be made again. */
export async function* exportChain(): AsyncGenerator<string> {
  for await (const links of linksAfter(0n)) yield* links.map(inJson);
}

/** The detail stands as the database wrote it: to read and write it anew could change how a number looks. */
function inJson({ place, hash, id, at, staffId, action, subject, detail }: Link): string {
  const [verb, object, chained] = [action, subject, hex(hash)].map((it) => JSON.stringify(it));
  return `{"place":${place},"id":${id},"at":${at},"staff":${staffId},"action":${verb},"subject":${object},"detail":${detail},"hash":${chained}}`;
}
