import { db } from "../db.ts";
import { env } from "../env.ts";
import { feedFormats, feedPath } from "../feeds/formats.ts";
import { type About, type Worker, worker } from "../jobs/work.ts";
import { authorPath, tagPath } from "../stories/paths.ts";
import { articlePath, sectionPath } from "../stories/story.ts";
import type { Language } from "../text/language.ts";
import { articleChanged, type ChangedFeed, feedChanged } from "./jobs.ts";
import { post } from "./post.ts";

/** Who tells others of changes. Where something is is looked up when they are told. */
export const pingers: readonly Worker[] = [worker(feedChanged, tellHub), worker(articleChanged, tellSearchEngines)];

async function tellHub(feed: ChangedFeed, { signal }: About): Promise<void> {
  const { WEBSUB_HUB: hub, SITE_URL: site } = env();
  const page = hub ? await pageOf(feed) : null;
  if (!hub || page === null) return;
  for (const format of feedFormats) {
    const body = new URLSearchParams({ "hub.mode": "publish", "hub.url": site + feedPath(page, format) });
    await post(hub, { type: "application/x-www-form-urlencoded", body: String(body) }, signal);
  }
}

/** Null for what is gone by now. */
async function pageOf({ of, id, language }: ChangedFeed): Promise<string | null> {
  if (of === "language") return `/${language}`;
  const slug = await slugs[of](id);
  return slug && paths[of](language, slug.slug);
}

const slugOf = (id: number) => ({ where: { id }, select: { slug: true } });

const slugs = {
  section: (id: number) => db.section.findUnique(slugOf(id)),
  tag: (id: number) => db.tag.findUnique(slugOf(id)),
  author: (id: number) => db.author.findUnique(slugOf(id)),
};

const paths = { section: sectionPath, tag: tagPath, author: authorPath } satisfies Record<
  string,
  (language: Language, slug: string) => string
>;

/** IndexNow takes what was withdrawn as well: whoever comes to look is told so. */
async function tellSearchEngines({ article: id }: { article: number }, { signal }: About): Promise<void> {
  const { INDEXNOW_KEY: key, INDEXNOW_URL: address, SITE_URL: site } = env();
  const select = { language: true, slug: true, story: { select: { code: true } } } as const;
  const article = key ? await db.article.findUnique({ where: { id }, select }) : null;
  if (!key || !article) return;
  const urlList = [site + articlePath({ ...article, code: article.story.code })];
  const body = JSON.stringify({ host: new URL(site).host, key, keyLocation: `${site}/${key}.txt`, urlList });
  await post(address, { type: "application/json; charset=utf-8", body }, signal);
}
