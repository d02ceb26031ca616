import { figure } from "./numbers.ts";
import type { Access } from "./plan.ts";
import type { Measured } from "./save.ts";
import { table } from "./table.ts";

/** Times in milliseconds. */
export type GrownPage = { name: string; p50: number; p95: number; accesses: Access[] };

export type Stage = { size: number; pages: GrownPage[] };

/** How the names of searches begin. They may read as many rows as match, within a time of their own. */
export const searchRow = "Search: ";
/** Milliseconds that 95 of 100 searches may take. */
const searchLimit = 50;

/** More than any page shows. */
const many = 1_000;
/** A table of no more rows is read whole, and no index would be quicker. */
const small = 100;

export function growthReport(stages: readonly Stage[]): Measured {
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) return { text: "", missed: [] };
  const log = Math.log(last.size) / Math.log(first.size);
  const verdicts = last.pages.map((page) => {
    const ofStages = stages.map((stage) => find(stage, page.name));
    const grew = page.p50 / (ofStages[0]?.p50 ?? Number.NaN);
    const isMet = page.name.startsWith(searchRow)
      ? page.p95 <= searchLimit
      : grew <= log && !page.accesses.some((access) => isGrowing(access, find(first, page.name)?.accesses ?? []));
    const row = [page.name, ...ofStages.map(cell), `× ${figure(grew)}`, `× ${figure(log)}`, isMet ? "met" : "missed"];
    return { page, isMet, row };
  });
  const head = ["p50 / p95 in ms", ...stages.map(({ size }) => `${figure(size)} stories`), "grew", "log", "Verdict"];
  const text = [
    table(
      head,
      verdicts.map(({ row }) => row),
    ),
    `A page meets its bar when its p50 has not grown by more than the logarithm of the stories has, and none of its
queries reads ${figure(many)} rows or more of one table, and more than at first: such a query grows with the table, were
it quick today. A search meets its own when 95 of 100 take at most ${searchLimit} ms, the page included.`,
    planTable(first, last),
  ].join("\n\n");
  return { text, missed: verdicts.filter(({ isMet }) => !isMet).map(({ page }) => page.name) };
}

/** Reads much, and more than when there was little to read. A long thread is as long at first as at last. */
function isGrowing({ table, rows }: Access, before: readonly Access[]): boolean {
  return rows >= many && rows > most(table, before);
}

/** By which index each page reached the tables that are not small, and how many rows a query of it read there. */
function planTable(first: Stage, last: Stage): string {
  const rows = last.pages.flatMap(({ name, accesses }) => {
    const before = find(first, name)?.accesses ?? [];
    return accesses
      .filter(({ index, rows }) => index !== null || rows >= small)
      .map((access) => [
        name,
        access.table,
        access.index ?? "none",
        figure(most(access.table, before)),
        figure(access.rows),
      ]);
  });
  const head = [
    "Page",
    "table",
    "index",
    `rows of the table, ${figure(first.size)}`,
    `rows by it, ${figure(last.size)}`,
  ];
  return table(head, rows);
}

const find = (stage: Stage, name: string) => stage.pages.find((page) => page.name === name);

/** The most rows that any way into a table read: with little data PostgreSQL may have taken another one. */
function most(table: string, accesses: readonly Access[]): number {
  return Math.max(0, ...accesses.filter((it) => it.table === table).map(({ rows }) => rows));
}

function cell(page: GrownPage | undefined): string {
  return page ? `${figure(page.p50)} / ${figure(page.p95)}` : "–";
}
