import { isDay } from "../stories/calendar.ts";
import { isLanguage, type Language } from "../text/language.ts";

export const sitemapIndexPath = "/sitemap.xml";
export const newsSitemapPath = "/news-sitemap.xml";

/** What sitemaps are called elsewhere. */
const usual: ReadonlySet<string> = new Set(["/wp-sitemap.xml", "/sitemap_index.xml", "/sitemap-index.xml"]);

/** Where the sitemap is that an address means by one of its usual names; null for every other address. */
export function usualSitemap(path: string): string | null {
  return usual.has(path) ? sitemapIndexPath : null;
}

/**
 * A file of a language's sitemaps.
 * @param name a month, a day, or `lists`
 */
export function sitemapPath(language: Language, name: string): string {
  return `/sitemaps/${language}/${name}.xml`;
}

export type SitemapFile = { language: Language } & ({ of: "stories"; period: string } | { of: "lists" });

/** Reads the last two parts of the address of a sitemap. Anything else names none. */
export function readSitemapPath(language: string, file: string): SitemapFile | null {
  const [, name = ""] = /^(lists|\d{4}-\d{2}(?:-\d{2})?)\.xml$/.exec(file) ?? [];
  if (!isLanguage(language) || !name) return null;
  if (name === "lists") return { language, of: "lists" };
  return isDay(name.padEnd(10, "-01")) ? { language, of: "stories", period: name } : null;
}
