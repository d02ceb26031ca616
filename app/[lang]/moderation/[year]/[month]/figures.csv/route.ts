import { csv, monthRows } from "#lib/figures/csv.ts";
import { findMonthFigures } from "#lib/figures/public.ts";
import { shows } from "#lib/request.ts";
import { sharedAnswer } from "../../../../../shared-answer.ts";

export const dynamic = "force-dynamic";

/** The figures of a month for whoever studies them, the same in every language. */
export async function GET(_: Request, { params }: RouteContext<"/[lang]/moderation/[year]/[month]/figures.csv">) {
  const { year, month } = await params;
  shows("moderation");
  const figures = await findMonthFigures(`${year}-${month}`);
  if (!figures) return sharedAnswer("There are no such figures.\n", "text/plain", 404);
  return sharedAnswer(csv(monthRows(figures)), "text/csv");
}
