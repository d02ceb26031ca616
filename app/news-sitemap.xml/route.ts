import { env } from "#lib/env.ts";
import { writeXml } from "#lib/feeds/xml.ts";
import { listNews } from "#lib/sitemaps/public.ts";
import { newsSitemap } from "#lib/sitemaps/sitemap.ts";
import { articlePath } from "#lib/stories/story.ts";
import { sharedAnswer } from "../shared-answer.ts";

export const dynamic = "force-dynamic";

/** Says nothing of what it shows, because it grows old by itself: it is made for each request, those at once together. */
export async function GET(): Promise<Response> {
  const { SITE_URL: site, SITE_NAME } = env();
  const items = (await listNews(new Date())).map(({ story, headline, publishedAt, ...article }) => ({
    address: site + articlePath({ ...article, code: story.code }),
    title: headline,
    language: article.language,
    published: publishedAt ?? new Date(0),
  }));
  return sharedAnswer(writeXml(newsSitemap(SITE_NAME, items)), "application/xml");
}
