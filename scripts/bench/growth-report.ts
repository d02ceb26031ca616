import { figure } from "./numbers.ts";
import type { Access } from "./plan.ts";
import { table } from "./table.ts";

/** Times in milliseconds. */
export type GrownPage = { name: string; p50: number; p95: number; accesses: Access[] };

export type Stage = { size: number; pages: GrownPage[] };

/** So many rows are read without an index only by mistake. */
const many = 1_000;

export function growthReport(stages: readonly Stage[]): string {
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) return "";
  const names = last.pages.map(({ name }) => name);
  const find = (stage: Stage, name: string) => stage.pages.find((page) => page.name === name);
  const times = table(
    ["p50 / p95 in ms", ...stages.map(({ size }) => `${figure(size)} stories`), "grew", "log", "Verdict"],
    [
      ...names.map((name) => {
        const grew = (find(last, name)?.p50 ?? Number.NaN) / (find(first, name)?.p50 ?? Number.NaN);
        const log = Math.log(last.size) / Math.log(first.size);
        const cells = stages.map((stage) => cell(find(stage, name)));
        return [name, ...cells, `× ${figure(grew)}`, `× ${figure(log)}`, grew <= log ? "met" : "missed"];
      }),
      ["Search", ...stages.map(() => "not built yet"), "–", "–", "not measured"],
    ],
  );
  const rows = last.pages.flatMap(({ name, accesses }) => {
    const before = find(first, name)?.accesses ?? [];
    return accesses.map((access) => [name, access.table, ...way(access, before)]);
  });
  const plans = table(
    ["Page", "table", "index", `rows, ${figure(first.size)}`, `rows, ${figure(last.size)}`, "remark"],
    rows,
  );
  return `${times}\n\nThe most rows that one query of the page read in a table, and the index that led to them:\n\n${plans}`;
}

function cell(page: GrownPage | undefined): string {
  return page ? `${figure(page.p50)} / ${figure(page.p95)}` : "–";
}

function way(access: Access, before: readonly Access[]): string[] {
  const sum = (index: string | null) =>
    before.find((it) => it.table === access.table && it.index === index)?.rows ?? Number.NaN;
  return [access.index ?? "(none)", figure(sum(access.index)), figure(access.rows), remark(access)];
}

function remark({ index, rows }: Access): string {
  if (rows < many) return index === null ? "a small table, read whole" : "";
  return index === null ? "no index carries this" : "reads more than a page shows";
}
