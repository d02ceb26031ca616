import { z } from "zod";

/** How a query reached one table: by which index, or by none, and how many rows it read there. */
export type Access = { table: string; index: string | null; rows: number };

const node = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number().default(0),
  "Actual Loops": z.number().default(1),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  get Plans() {
    return z.array(node).optional();
  },
});

type Node = z.infer<typeof node>;

const explained = z.object({ "Query Text": z.string(), Plan: node });

/** Reads the plans, with what really happened, that auto_explain wrote into PostgreSQL's log as JSON. */
export function readPlans(log: string): Access[] {
  const found = log.matchAll(/duration: [\d.]+ ms {2}plan:\n((?:\t.*\n)+)/g);
  return [...found].flatMap(([, json = ""]) =>
    accesses(explained.parse(JSON.parse(json.replaceAll("\n\t", "\n"))).Plan),
  );
}

function accesses(plan: Node): Access[] {
  const below = (plan.Plans ?? []).flatMap(accesses);
  const table = plan["Relation Name"];
  if (table === undefined || plan["Node Type"] === "ModifyTable") return below;
  const rows =
    (plan["Actual Rows"] + plan["Rows Removed by Filter"] + plan["Rows Removed by Index Recheck"]) *
    plan["Actual Loops"];
  return [{ table, index: plan["Index Name"] ?? bitmapIndex(plan), rows: Math.round(rows) }, ...below];
}

/** A bitmap scan names its indexes in the nodes below it. */
function bitmapIndex(plan: Node): string | null {
  if (plan["Node Type"] !== "Bitmap Heap Scan") return null;
  const names = (each: Node): string[] => [each["Index Name"] ?? [], ...(each.Plans ?? []).map(names)].flat();
  return names(plan).join(" + ");
}

/** The same accesses, one a table and index, with the most rows that one query read by it. */
export function digest(all: readonly Access[]): Access[] {
  const most = new Map<string, Access>();
  for (const access of all) {
    const key = `${access.table} ${access.index}`;
    if (access.rows >= (most.get(key)?.rows ?? 0)) most.set(key, access);
  }
  return [...most.values()];
}
