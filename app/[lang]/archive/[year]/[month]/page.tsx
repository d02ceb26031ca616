import type { Metadata } from "next";
import { cache } from "react";
import { ArchiveMonthPage } from "#components/lists/archive-month.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { shows } from "#lib/request.ts";
import { findMonth } from "#lib/stories/archive.ts";
import { beginningOf, isDay } from "#lib/stories/calendar.ts";
import { archivePath } from "#lib/stories/paths.ts";
import { listMetadata } from "../../../list-metadata.ts";
import { spokenLanguage, words } from "../../../words.ts";
import { shownInArchive } from "../../shown.ts";

interface Props {
  params: Promise<{ year: string; month: string }>;
}

const load = cache(async (month: string) => {
  const language = await spokenLanguage();
  if (!language || !isDay(`${month}-01`)) return null;
  const found = await findMonth(language, month);
  if (found) shows(...shownInArchive(month, found.older, found.newer));
  return found;
});

async function find({ params }: Props) {
  const { year, month } = await params;
  return load(`${year}-${month}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await words();
  const found = await find(props);
  if (!found) return listMetadata(null, t);
  const date = t.month(beginningOf(`${found.month}-01`));
  return listMetadata({ title: t("lists.archiveOf", { date }), path: archivePath(t.language, found.month) }, t);
}

export default async function Month(props: Props) {
  const t = await words();
  const found = await find(props);
  return found ? <ArchiveMonthPage {...found} timeOf={beginningOf} t={t} /> : <MissingPage t={t} />;
}
