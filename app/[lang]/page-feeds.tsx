import { env } from "#lib/env.ts";
import { feedFormats, feedPath, feedTypes } from "#lib/feeds/formats.ts";
import { hreflang } from "#lib/text/language-tags.ts";
import { feedTitle } from "./feeds.ts";
import { words } from "./words.ts";

/**
 * The feeds of a page, for its head, where React puts them.
 * @param page its path
 * @param name what it is called; the front page needs none
 */
export async function PageFeeds({ page, name }: { page: string; name?: string | undefined }) {
  const { language } = await words();
  return feedFormats.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={feedTypes[format]}
      hrefLang={hreflang[language]}
      href={env().SITE_URL + feedPath(page, format)}
      title={feedTitle(name)}
    />
  ));
}
