import type { Metadata } from "next";
import { cache } from "react";
import { ModerationMonth } from "#components/moderation/moderation-month.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { moderationPath } from "#lib/figures/paths.ts";
import { findMonthFigures } from "#lib/figures/public.ts";
import { shows } from "#lib/request.ts";
import { beginningOf } from "#lib/stories/calendar.ts";
import { listMetadata } from "../../../list-metadata.ts";
import { words } from "../../../words.ts";

interface Props {
  params: Promise<{ year: string; month: string }>;
}

const load = cache(async (month: string) => {
  shows("moderation");
  return findMonthFigures(month);
});

async function find({ params }: Props) {
  const { year, month } = await params;
  return load(`${year}-${month}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await words();
  const found = await find(props);
  if (!found) return listMetadata(null, t);
  const { month } = found;
  const title = t("moderation.titleOf", { date: t.month(beginningOf(`${month}-01`)) });
  const pathIn = (language: typeof t.language) => moderationPath(language, month);
  return listMetadata({ title, path: pathIn(t.language), pathIn }, t);
}

export default async function Month(props: Props) {
  const t = await words();
  const found = await find(props);
  return found ? <ModerationMonth figures={found} timeOf={beginningOf} t={t} /> : <MissingPage t={t} />;
}
