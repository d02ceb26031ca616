import { table } from "./table.ts";

/** A promise about speed or size, and whether it was kept. */
export type Budget = { what: string; bar: string; measured: string; verdict: Verdict };

type Verdict = "met" | "missed" | "not measured" | "for comparison";

/** A budget that is a number with a bound. */
export function bounded(
  what: string,
  value: number,
  { atLeast, atMost, unit = "" }: { atLeast?: number; atMost?: number; unit?: string },
  inWords: string,
): Budget {
  const isMet = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  const bar = atLeast === undefined ? `≤ ${atMost}${unit}` : `≥ ${atLeast}${unit}`;
  if (Number.isNaN(value)) return { what, bar, measured: inWords, verdict: "not measured" };
  return { what, bar, measured: inWords, verdict: isMet ? "met" : "missed" };
}

/** The budgets that were not kept. */
export function missedOf(budgets: readonly Budget[]): string[] {
  return budgets.flatMap(({ what, verdict }) => (verdict === "missed" ? [what] : []));
}

export function budgetTable(budgets: readonly Budget[]): string {
  return table(
    ["Budget", "Bar", "Measured", "Verdict"],
    budgets.map(({ what, bar, measured, verdict }) => [what, bar, measured, verdict]),
  );
}
