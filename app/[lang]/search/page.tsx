import type { Metadata } from "next";
import { SearchPage } from "#components/search/search-page.tsx";
import { listAuthors, search } from "#lib/search/public.ts";
import { readSearch } from "#lib/search/search.ts";
import { listSections } from "#lib/stories/public.ts";
import { words } from "../words.ts";

// Made of its query, each time.
export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await words();
  const { text } = readSearch(await searchParams);
  return { title: text ? t("search.titleFor", { query: text }) : t("search.title"), robots: { index: false } };
}

export default async function Search({ searchParams }: Props) {
  const t = await words();
  const wanted = readSearch(await searchParams);
  const [found, sections, authors] = await Promise.all([
    search(t.language, wanted),
    listSections(),
    listAuthors(t.language),
  ]);
  return <SearchPage wanted={wanted} found={found} sections={sections} authors={authors} t={t} />;
}
