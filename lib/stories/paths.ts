import type { Language } from "../text/language.ts";

/** Articles about one thing; the newest are page 1. */
export function tagPath(language: Language, tag: string, page = 1): string {
  return paged(`/${language}/tags/${tag}`, page);
}

/** Who an author is and what they wrote. */
export function authorPath(language: Language, author: string, page = 1): string {
  return paged(`/${language}/authors/${author}`, page);
}

/** The parts of a series, the first one first. */
export function seriesPath(language: Language, series: string): string {
  return `/${language}/series/${series}`;
}

/** Everything that was published, by month and day: `2026-11`, `2026-11-25`, or nothing for the years. */
export function archivePath(language: Language, date = ""): string {
  return [`/${language}/archive`, ...date.split("-").filter(Boolean)].join("/");
}

/** What was corrected lately. */
export function correctionsPath(language: Language, page = 1): string {
  return paged(`/${language}/corrections`, page);
}

/** A page that is no story. */
export function pagePath(language: Language, page: string): string {
  return `/${language}/pages/${page}`;
}

export function searchPath(language: Language): string {
  return `/${language}/search`;
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}/page/${page}`;
}
