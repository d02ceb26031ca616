import type { Metadata } from "next";
import { cache } from "react";
import { ArchiveDayPage } from "#components/lists/archive-day.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { shows } from "#lib/request.ts";
import { findDay } from "#lib/stories/archive.ts";
import { beginningOf, isDay } from "#lib/stories/calendar.ts";
import { archivePath } from "#lib/stories/paths.ts";
import { listMetadata } from "../../../../list-metadata.ts";
import { spokenLanguage, words } from "../../../../words.ts";
import { shownInArchive } from "../../../shown.ts";

interface Props {
  params: Promise<{ year: string; month: string; day: string }>;
}

const load = cache(async (day: string) => {
  const language = await spokenLanguage();
  if (!language || !isDay(day)) return null;
  const found = await findDay(language, day);
  if (found) shows(...shownInArchive(day.slice(0, "2026-11".length), found.older, found.newer));
  return found;
});

async function find({ params }: Props) {
  const { year, month, day } = await params;
  return load(`${year}-${month}-${day}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await words();
  const found = await find(props);
  if (!found) return listMetadata(null, t);
  const date = t.date(beginningOf(found.day));
  return listMetadata({ title: t("lists.archiveOf", { date }), path: archivePath(t.language, found.day) }, t);
}

export default async function Day(props: Props) {
  const t = await words();
  const found = await find(props);
  return found ? <ArchiveDayPage {...found} timeOf={beginningOf} t={t} /> : <MissingPage t={t} />;
}
