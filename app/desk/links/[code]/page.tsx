import type { Metadata } from "next";
import { Columns } from "#components/desk/plots/columns.tsx";
import { Shares } from "#components/desk/plots/shares.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { findHits } from "#lib/links/desk/hits.ts";
import { translator } from "#lib/messages/translator.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { nothingHere } from "../../nothing-here.tsx";

export const metadata: Metadata = { title: "A short link" };

export default async function Page({ params }: PageProps<"/desk/links/[code]">) {
  const { code } = await params;
  const author = await requireStaff("write", `/desk/links/${code}`);
  const found = await findHits(author, code);
  if (!found) return nothingHere();
  const { article, people, robots, shares } = found;
  // Days are those of UTC, and so are their names.
  const { date, number } = translator("en");
  const columns = people.map(({ start, count }, at) => ({
    name: date(start),
    count,
    besides: robots[at]?.count ?? 0,
  }));
  const isFollowed = columns.some((it) => it.count + it.besides > 0);
  return (
    <Sheet title={`/s/${code}`}>
      {article && (
        <p>
          <bdi lang={article.language}>{article.headline}</bdi>
        </p>
      )}
      {!isFollowed && <p>Nobody followed it in the last {people.length} days.</p>}
      {isFollowed && (
        <Columns
          title="Hits by day (UTC)"
          time="Day"
          counted="People"
          besides="Robots"
          columns={columns}
          number={number}
        />
      )}
      {shares.length > 0 && <Shares title="Where people came from" counted="People" shares={shares} number={number} />}
      <p>
        <a href={`/desk/links/${code}/hits.csv`} download>
          All days as CSV
        </a>
      </p>
    </Sheet>
  );
}
