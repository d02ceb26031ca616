import type { Metadata } from "next";
import { MostRead } from "#components/desk/most-read.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import { listReads } from "#lib/reads/desk.ts";
import { spanIn, spanNames, spans } from "#lib/reads/span.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { isLanguage, languageNames, languages } from "#lib/text/language.ts";
import { deskTime } from "../time.ts";

export const metadata: Metadata = { title: "Reads" };

export default async function Page({ searchParams }: PageProps<"/desk/reads">) {
  const author = await requireStaff("write");
  const query = await searchParams;
  const span = spanIn(query.span);
  const language = isLanguage(query.language) ? query.language : "en";
  const articles = await listReads(author, language, span);
  const address = (of: { span?: string; language?: string }) =>
    `/desk/reads?${new URLSearchParams({ language, span, ...of })}`;
  return (
    <Sheet title="Reads">
      <Tabs
        label="Language"
        tabs={languages.map((it) => ({
          href: address({ language: it }),
          name: languageNames[it],
          here: it === language,
        }))}
      />
      <Tabs
        label="Time"
        tabs={spanNames.map((it) => ({ href: address({ span: it }), name: spans[it].name, here: it === span }))}
      />
      <MostRead articles={articles} language={language} span={span} number={deskTime().number} />
    </Sheet>
  );
}
