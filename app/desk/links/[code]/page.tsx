import type { Metadata } from "next";
import { Sheet } from "#components/desk/sheet.tsx";
import { Bars } from "#components/ui/plots/bars.tsx";
import { Stacks } from "#components/ui/plots/stacks.tsx";
import { findHits } from "#lib/links/desk/hits.ts";
import { translator } from "#lib/messages/translator.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { nothingHere } from "../../nothing-here.tsx";

export const metadata: Metadata = { title: "A short link" };

export default async function Page({ params }: PageProps<"/desk/links/[code]">) {
  const { code } = await params;
  const author = await requireStaff("write");
  const found = await findHits(author, code);
  if (!found) return nothingHere();
  const { article, people, robots, shares } = found;
  // Days are those of UTC, and so are their names.
  const { date, number } = translator("en");
  const days = people.map(({ start, count }, at) => {
    const counts = [count, robots[at]?.count ?? 0];
    return { name: date(start), counts, cells: counts.map(number) };
  });
  const isFollowed = days.some(({ counts }) => counts.some((count) => count > 0));
  return (
    <Sheet title={`/s/${code}`}>
      {article && (
        <p>
          <bdi lang={article.language}>{article.headline}</bdi>
        </p>
      )}
      {!isFollowed && <p>Nobody followed it in the last {people.length} days.</p>}
      {isFollowed && (
        <Stacks
          title="Hits by day (UTC)"
          series={["People", "Robots"]}
          heads={["Day", "People", "Robots"]}
          stacks={days}
          number={number}
          asTable="As a table"
        />
      )}
      {shares.length > 0 && (
        <Bars
          title="Where people came from"
          series={[]}
          heads={["Source", "People"]}
          bars={shares.map(({ name, count }) => ({ name, counts: [count], cells: [number(count)] }))}
        />
      )}
      <p>
        <a href={`/desk/links/${code}/hits.csv`} download>
          All days as CSV
        </a>
      </p>
    </Sheet>
  );
}
