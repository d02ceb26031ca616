import type { Metadata } from "next";
import { Sheet } from "#components/desk/sheet.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import { Bars } from "#components/ui/plots/bars.tsx";
import { Stacks } from "#components/ui/plots/stacks.tsx";
import { translator } from "#lib/messages/translator.ts";
import { findReads } from "#lib/reads/desk.ts";
import { spanIn, spanNames, spans } from "#lib/reads/span.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { nothingHere } from "../../nothing-here.tsx";
import { deskTime } from "../../time.ts";

export const metadata: Metadata = { title: "Reads of an article" };

export default async function Page({ params, searchParams }: PageProps<"/desk/reads/[id]">) {
  const { id } = await params;
  const author = await requireStaff("write");
  const span = spanIn((await searchParams).span);
  const number = rowNumber(id);
  const found = number === null ? null : await findReads(author, number, span);
  if (!found) return nothingHere();
  const { article, slots, shares } = found;
  const { number: inFigures, dateTime } = deskTime();
  // Days are those of UTC, and so are their names.
  const counted = (name: string, count: number) => ({ name, counts: [count], cells: [inFigures(count)] });
  const nameOf = span === "day" ? dateTime : translator("en").date;
  return (
    <Sheet title="Reads of an article">
      <p>
        <bdi lang={article.language}>{article.headline}</bdi> ·{" "}
        <a href={`/desk/links/${article.story.code}`}>Its short link</a>
      </p>
      <Tabs
        label="Time"
        tabs={spanNames.map((it) => ({
          href: `/desk/reads/${article.id}?span=${it}`,
          name: spans[it].name,
          here: it === span,
        }))}
      />
      {shares.length === 0 ? (
        <p>It was not read in this time.</p>
      ) : (
        <>
          <Stacks
            title={span === "day" ? "Reads by hour" : "Reads by day (UTC)"}
            series={[]}
            heads={[span === "day" ? "Hour" : "Day", "Reads"]}
            stacks={slots.map(({ start, count }) => counted(nameOf(start), count))}
            number={inFigures}
            asTable="As a table"
          />
          <Bars
            title="Where readers came from"
            series={[]}
            heads={["Source", "Reads"]}
            bars={shares.map(({ name, count }) => counted(name, count))}
          />
        </>
      )}
    </Sheet>
  );
}
