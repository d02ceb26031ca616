import { searchPath } from "../stories/paths.ts";
import type { Language } from "../text/language.ts";
import { isSlug } from "../text/slugs.ts";

/** The most that may be asked: characters, and words. What is beyond is passed over. */
export const searchLimits = { characters: 200, words: 12 };

export const hitsPerPage = 10;

/** How many of the newest articles that match are looked at (docs/decisions/0017-search-looks-at-the-newest-matches.md). */
export const mostHits = 200;

/** What a reader looks for. `order`: what fits best first, or the newest. */
export interface Search {
  text: string;
  section: string | null;
  author: string | null;
  /** Days such as `2026-11-25`, both included. */
  from: string | null;
  to: string | null;
  order: "best" | "newest";
  page: number;
  /** Whether exactly these words are meant, also those that stand nowhere. */
  isExact: boolean;
}

/** Reads a search off an address. What makes no sense there counts as not said. */
export function readSearch(query: URLSearchParams): Search {
  const said = (name: string) => query.get(name) ?? "";
  const slug = (name: string) => (isSlug(said(name)) ? said(name) : null);
  const page = /^[1-9]\d?$/.test(said("page")) ? Number(said("page")) : 1;
  return {
    text: said("q").slice(0, searchLimits.characters).toWellFormed().trim(),
    section: slug("section"),
    author: slug("author"),
    from: day(said("from")),
    to: day(said("to")),
    order: said("order") === "newest" ? "newest" : "best",
    page: Math.min(page, mostHits / hitsPerPage),
    isExact: said("exact") === "1",
  };
}

/** The days of the calendar in the years that a newspaper may have. */
function day(text: string): string | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  const time = new Date(`${text}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : null;
}

/** Where the answer to a search stands. */
export function searchAddress(language: Language, search: Partial<Search>): string {
  const { text, section, author, from, to, order, page, isExact } = search;
  const said = { q: text, section, author, from, to, order: order === "newest" ? order : null };
  const all = { ...said, page: page && page > 1 ? String(page) : null, exact: isExact ? "1" : null };
  const query = new URLSearchParams(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `${searchPath(language)}${query.size > 0 ? `?${query}` : ""}`;
}

/** Whether something else narrows the search than its words. */
export function isNarrowed({ section, author, from, to }: Search): boolean {
  return [section, author, from, to].some((it) => it !== null);
}
