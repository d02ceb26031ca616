import type { Metadata } from "next";
import { cache } from "react";
import { SeriesPage } from "#components/lists/series-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { shows } from "#lib/request.ts";
import { seriesPath } from "#lib/stories/paths.ts";
import { findSeries } from "#lib/stories/series.ts";
import { nameIn } from "#lib/stories/story.ts";
import { listMetadata } from "../../list-metadata.ts";
import { spokenLanguage, words } from "../../words.ts";

interface Props {
  params: Promise<{ series: string }>;
}

const load = cache(async (slug: string) => {
  const language = await spokenLanguage();
  const series = language && (await findSeries(language, slug));
  if (series) shows(`series ${series.slug}`);
  return series;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await words();
  const series = await load((await params).series);
  if (!series) return listMetadata(null, t);
  const title = nameIn(t.language, series.names)?.name ?? series.slug;
  return listMetadata({ title, path: seriesPath(t.language, series.slug) }, t);
}

export default async function PartsOfSeries({ params }: Props) {
  const t = await words();
  const series = await load((await params).series);
  return series ? <SeriesPage series={series} t={t} /> : <MissingPage t={t} />;
}
