import { env } from "#lib/env.ts";
import { writeXml } from "#lib/feeds/xml.ts";
import { shows } from "#lib/request.ts";
import { readSitemapPath, type SitemapFile } from "#lib/sitemaps/paths.ts";
import { listPlaces, storyPlace } from "#lib/sitemaps/places.ts";
import { listInPeriod, listLists } from "#lib/sitemaps/public.ts";
import { type Place, sitemap } from "#lib/sitemaps/sitemap.ts";
import { sharedAnswer } from "../../../shared-answer.ts";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ lang: string; file: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const asked = readSitemapPath(lang, file);
  const places = asked ? await placesOf(asked, env().SITE_URL) : [];
  if (places.length === 0) return sharedAnswer("There is no such sitemap.\n", "text/plain", 404);
  return sharedAnswer(writeXml(sitemap(places)), "application/xml");
}

async function placesOf(file: SitemapFile, site: string): Promise<Place[]> {
  const { language } = file;
  if (file.of === "lists") {
    shows("site", "stories", "moderation");
    return listPlaces(language, await listLists(language), site);
  }
  shows(`month ${file.period.slice(0, 7)}`);
  return (await listInPeriod(language, file.period)).map((article) => storyPlace(article, site));
}
