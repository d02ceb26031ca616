import { exportHits } from "#lib/links/desk/hits.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** Everything that is counted of a short link, a row for each day (UTC) and source. */
export async function GET(_request: Request, { params }: RouteContext<"/desk/links/[code]/hits.csv">) {
  const { code } = await params;
  const author = await requireStaff("write", `/desk/links/${code}`);
  const days = await exportHits(author, code);
  if (!days) return new Response(null, { status: 404 });
  // No source has a comma or a quotation mark in it (lib/counting/source.ts).
  const rows = days.map(({ day, source, people, robots }) => [day.toISOString().slice(0, 10), source, people, robots]);
  const text = [["day", "source", "people", "robots"], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
  return new Response(text, {
    headers: {
      "cache-control": "no-store",
      "content-disposition": `attachment; filename="${code}.csv"`,
      "content-type": "text/csv; charset=utf-8",
    },
  });
}
