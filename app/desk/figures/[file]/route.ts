import { csv, isTable, tables } from "#lib/figures/csv.ts";
import { findFigures } from "#lib/figures/desk/figures.ts";
import { periodIn } from "#lib/figures/period.ts";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** A table of the figures as a file, for the period that the address tells as the page's does. */
export async function GET(request: Request, { params }: RouteContext<"/desk/figures/[file]">) {
  const { file } = await params;
  const moderator = await requireStaff("moderate", "/desk/figures");
  const name = file.replace(/\.csv$/, "");
  const isTheirs = name !== "moderators" || may(moderator.role, "regulate");
  if (!file.endsWith(".csv") || !isTable(name) || !isTheirs) return new Response(null, { status: 404 });
  const period = periodIn(Object.fromEntries(new URL(request.url).searchParams), new Date());
  const figures = await findFigures(moderator, period, "en");
  return new Response(csv(tables[name](figures)), {
    headers: {
      "cache-control": "no-store",
      "content-disposition": `attachment; filename="${name}-${period.first}-${period.last}.csv"`,
      "content-type": "text/csv; charset=utf-8",
    },
  });
}
