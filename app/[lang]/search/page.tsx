import type { Metadata } from "next";
import { SearchPage } from "#components/search/search-page.tsx";
import { query } from "#lib/request.ts";
import { listAuthors, search } from "#lib/search/public.ts";
import { readSearch } from "#lib/search/search.ts";
import { listSections } from "#lib/stories/public.ts";
import { words } from "../words.ts";

// Made of its query, each time.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await words();
  const { text } = readSearch(query());
  return { title: text ? t("search.titleFor", { query: text }) : t("search.title"), robots: { index: false } };
}

export default async function Search() {
  const t = await words();
  const wanted = readSearch(query());
  const [found, sections, authors] = await Promise.all([
    search(t.language, wanted),
    listSections(),
    listAuthors(t.language),
  ]);
  return <SearchPage wanted={wanted} found={found} sections={sections} authors={authors} t={t} />;
}
