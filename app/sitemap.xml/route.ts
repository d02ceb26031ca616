import { env } from "#lib/env.ts";
import { writeXml } from "#lib/feeds/xml.ts";
import { shows } from "#lib/request.ts";
import { sitemapPath } from "#lib/sitemaps/paths.ts";
import { listPeriods } from "#lib/sitemaps/public.ts";
import { sitemapIndex } from "#lib/sitemaps/sitemap.ts";
import { languages } from "#lib/text/language.ts";
import { sharedAnswer } from "../shared-answer.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  shows("stories");
  const site = env().SITE_URL;
  const lists = languages.map((language) => ({ address: site + sitemapPath(language, "lists"), changed: null }));
  const stories = (await listPeriods()).map(({ language, period, changed }) => ({
    address: site + sitemapPath(language, period),
    changed,
  }));
  return sharedAnswer(writeXml(sitemapIndex([...lists, ...stories])), "application/xml");
}
