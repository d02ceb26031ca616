import { type APIRequestContext, expect } from "@playwright/test";
import { parseFeed } from "feedsmith";
import { enter, withdraw } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { alsoIn, say } from "./support/threads.ts";

test.use({ javaScriptEnabled: false });

/** What stands in a section, a tag and an author, so that each has a feed. */
async function topics(site: Site) {
  const [row] = await site.sql<{ section: string; tag: string; author: string }>(
    `SELECT (SELECT slug FROM sections ORDER BY id LIMIT 1) AS section, (SELECT slug FROM tags ORDER BY id LIMIT 1) AS tag,
       (SELECT slug FROM authors ORDER BY id LIMIT 1) AS author`,
  );
  if (!row) throw new Error("the samples have sections, tags and authors");
  return [`/sections/${row.section}`, `/tags/${row.tag}`, `/authors/${row.author}`, "/corrections", ""];
}

const types = ["application/rss+xml", "application/atom+xml", "application/feed+json"];

async function read(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect([answer.status(), address]).toEqual([200, address]);
  return answer.text();
}

test("feeds stand at one address each, and all their usual names lead there", async ({ request, site }) => {
  const pages = await topics(site);
  for (const page of pages.map((it) => `/ar${it}`)) {
    for (const [i, format] of ["", "/atom", "/json"].entries()) {
      const answer = await request.get(`${page}/feed${format}`);
      expect([answer.status(), answer.url()]).toEqual([200, `${site.url}${page}/feed${format}`]);
      expect(answer.headers()["content-type"]).toBe(`${types[i]}; charset=utf-8`);
      const { feed } = parseFeed(await answer.text());
      expect(JSON.stringify(feed.title)).toContain("Dateline");
      const { etag = "", "last-modified": since = "" } = answer.headers();
      for (const known of [{ "if-none-match": etag }, { "if-modified-since": since }])
        expect((await request.get(`${page}/feed${format}`, { headers: known })).status()).toBe(304);
    }
  }
  const names: Record<string, string> = {
    ...{ "/feed/": "", "/rss": "", "/rss.xml": "", "/feed.xml": "", "/index.xml": "" },
    ...{ "/atom.xml": "/atom", "/feed.json": "/json" },
  };
  const ask = (path: string) => request.get(path, { maxRedirects: 0, headers: { "accept-language": "ckb, en;q=0.5" } });
  for (const page of pages) {
    for (const [name, format] of Object.entries({ ...names, "/feed": "" })) {
      const forGood = name !== "/feed" && (await ask(`/ar${page}${name}`));
      if (forGood) {
        expect([forGood.status(), name]).toEqual([301, name]);
        expect(forGood.headers().location).toBe(`${site.url}/ar${page}/feed${format}`);
      }
      const byReader = await ask(`${page}${name}`);
      expect([byReader.status(), page, name]).toEqual([302, page, name]);
      expect(byReader.headers().location).toBe(`${site.url}/ckb${page}/feed${format}`);
    }
  }
  for (const missing of ["/en/tags/nothing/feed", "/en/feed/xml", "/en/authors/nobody/feed/json", "/xx/feed"])
    expect([(await request.get(missing)).status(), missing]).toEqual([404, missing]);
});

test("what is published, said and withdrawn is right in feeds and sitemaps at the next request", async ({
  page,
  request,
  site,
}) => {
  const own = await anArticleOfItsOwn(site);
  const article = await alsoIn(site, own, "ckb");
  const held = "Held, and nobody's to read";
  await site.sql(
    "UPDATE articles SET status = 'DRAFT', published_at = NULL, updated_at = NULL WHERE story_id = (SELECT story_id FROM articles WHERE id = $1)",
    [own.id],
  );
  await say(site, article, { by: held, text: held, status: "HELD" });
  const month = new Date().toISOString().slice(0, 7);
  const feeds = ["/ckb/feed", "/ckb/feed/atom", "/ckb/feed/json"];
  const maps = [`/sitemaps/ckb/${month}.xml`, "/news-sitemap.xml"];
  const everywhere = async () => {
    const texts = await Promise.all([...feeds, ...maps].map((it) => request.get(it).then((answer) => answer.text())));
    for (const text of texts) expect(text).not.toContain(held);
    return texts.map((text) => text.includes(`/ckb/articles/${own.code}/`));
  };
  const nowhere = [...feeds, ...maps].map(() => false);
  expect(await everywhere()).toEqual(nowhere);

  await enter(page, accounts.editor, `/desk/articles/${article.id}`);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.locator("main [role=status]")).toContainText("Published");
  expect(await everywhere()).toEqual(nowhere.map(() => true));
  expect(await read(request, "/sitemap.xml")).toContain(`<loc>${site.url}/sitemaps/ckb/${month}.xml</loc>`);

  await page.goto(`/desk/articles/${own.id}`);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.locator("main [role=status]")).toContainText("Published");
  expect(await read(request, maps[0] ?? "")).toContain(`hreflang="en" href="${site.url}/en/articles/${own.code}/`);

  await page.goto(`/desk/articles/${article.id}`);
  await withdraw(page);
  await expect(page.locator("main [role=status]")).toContainText("Withdrawn");
  expect(await everywhere()).toEqual(nowhere);
});

test("a story stands in a feed whole, and pages say where their feeds are", async ({ page, request, site }) => {
  for (const language of ["en", "ar", "ckb"]) {
    await page.goto(`/${language}`);
    for (const type of types) {
      const link = page.locator(`link[rel=alternate][type="${type}"]`);
      await expect(link).toHaveAttribute("title", "Dateline");
      await expect(link).toHaveAttribute("hreflang", language === "ckb" ? "ku-Arab" : language);
      const address = (await link.getAttribute("href")) ?? "";
      expect(new URL(address).origin).toBe(site.url);
      await read(request, address);
    }
    const found = parseFeed(await read(request, `/${language}/feed`));
    if (found.format !== "rss") throw new Error("that is RSS");
    const item = found.feed.items?.find(({ enclosures }) => enclosures?.length);
    await page.goto(item?.link ?? "");
    const paragraphs = await page
      .locator("main > article h1 + p, main > article > div:first-of-type > p")
      .allTextContents();
    const { content, enclosures, guid } = item ?? {};
    await page.setContent(content?.encoded ?? "");
    const words = await page.locator("body").textContent();
    expect(paragraphs.length).toBeGreaterThan(2);
    // The first is the standfirst.
    for (const paragraph of paragraphs.slice(1)) expect(words).toContain(paragraph);
    expect(guid?.isPermaLink).toBe(false);
    const picture = await request.get(enclosures?.[0]?.url ?? "");
    expect((await picture.body()).byteLength).toBe(enclosures?.[0]?.length);
    expect(picture.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  }
  const robots = await read(request, "/robots.txt");
  for (const line of robots.split("\n").filter((it) => it.startsWith("Sitemap: ")))
    await read(request, line.slice("Sitemap: ".length));
  const index = await read(request, "/sitemap.xml");
  for (const [, address = ""] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) await read(request, address);
});

test("other sites find out what to show of an article", async ({ page, request, site }) => {
  const article = await anArticle(site, { language: "ar" });
  await page.goto(article.path);
  for (const format of ["json", "xml"]) {
    const type = format === "json" ? "application/json" : "text/xml";
    const address = (await page.locator(`link[type="${type}+oembed"]`).getAttribute("href")) ?? "";
    const answer = await request.get(address);
    expect(answer.headers()).toMatchObject({
      "content-type": `${type}; charset=utf-8`,
      "access-control-allow-origin": "*",
    });
    expect(await answer.text()).toContain(article.headline);
  }
  const ask = (url: string, more = "") => request.get(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const small = await (await ask(`${site.url}/s/${article.code}`, "&maxwidth=400")).json();
  expect(small).toMatchObject({ version: "1.0", type: "link", provider_name: "Dateline", thumbnail_width: 320 });
  expect((await ask(`https://other.example${article.path}`)).status()).toBe(404);
  expect((await ask(`${site.url}${article.path}`, "&format=yaml")).status()).toBe(501);
});
