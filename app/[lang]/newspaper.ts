import { env } from "#lib/env.ts";
import { listPages } from "#lib/pages/public.ts";
import type { Newspaper } from "#lib/structured-data/publisher.ts";
import type { Language } from "#lib/text/language.ts";

/** The newspaper as pages in a language tell search engines of it. */
export async function newspaper(language: Language): Promise<Newspaper> {
  const { SITE_URL, SITE_NAME } = env();
  return { url: SITE_URL, name: SITE_NAME, language, pages: await listPages(language) };
}
