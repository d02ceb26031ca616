import { usualFeed } from "../feeds/usual-addresses.ts";
import { usualSitemap } from "../sitemaps/paths.ts";
import type { Language } from "../text/language.ts";

export interface UsualAnswer {
  status: number;
  /** Names and values in turn. */
  headers: string[];
  body: string;
}

interface House {
  way: { siteUrl: string; common: readonly string[] };
  indexNowKey: string | undefined;
}

/**
 * What machines ask for under names of their own: where a feed or sitemap really is, and the proof for IndexNow. Null
 * for every other address.
 * @param language of the reader, where the address names none
 */
export function usualAnswer(path: string, language: Language, { way, indexNowKey }: House): UsualAnswer | null {
  const feed = usualFeed(path, language);
  const sitemap = usualSitemap(path);
  if (feed) return leadTo(feed.path, feed.isForGood, way);
  if (sitemap) return leadTo(sitemap, true, way);
  if (indexNowKey === undefined || path !== `/${indexNowKey}.txt`) return null;
  const length = String(indexNowKey.length);
  const headers = ["Content-Type", "text/plain; charset=utf-8", "Content-Length", length, "Cache-Control", "no-cache"];
  return { status: 200, headers: [...way.common, ...headers], body: indexNowKey };
}

function leadTo(path: string, isForGood: boolean, { siteUrl, common }: House["way"]): UsualAnswer {
  const kept = isForGood
    ? ["Cache-Control", "public, max-age=3600"]
    : ["Cache-Control", "private, no-store", "Vary", "Accept-Language"];
  const headers = [...common, "Location", siteUrl + path, ...kept, "Content-Length", "0"];
  return { status: isForGood ? 301 : 302, headers, body: "" };
}
