import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import jsonld, { type NodeObject } from "jsonld";
import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { sql } from "./support/shared-site.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { test } from "./support/test.ts";

/** What the head of a page says, as a browser reads it. */
function headOf(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.head.querySelectorAll(selector)];
    const said = (selector: string, name: string) => all(selector).map((it) => it.getAttribute(name) ?? "");
    return {
      language: document.documentElement.lang,
      direction: document.documentElement.dir,
      canonical: said("link[rel=canonical]", "href"),
      shortLinks: said("link[rel=shortlink]", "href"),
      languages: all("link[rel=alternate][hreflang]:not([type])").map((it) => [
        it.getAttribute("hreflang"),
        it.getAttribute("href"),
      ]),
      robots: said("meta[name=robots]", "content"),
      card: said("meta[name='twitter:card']", "content"),
      properties: all("meta[property]").map((it) => [it.getAttribute("property"), it.getAttribute("content")] as const),
    };
  });
}

/** The one thing of a type that a page says of itself. */
async function told(page: Page, type: string) {
  const text = (await page.locator("script[type='application/ld+json']").textContent()) ?? "";
  const graph: { "@graph": NodeObject[] } = JSON.parse(text);
  return { graph, thing: graph["@graph"].find((it) => it["@type"] === type) ?? {} };
}

/** What a camera reads off a code that is shown. */
async function scan(code: Locator): Promise<string> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

for (const [language, direction, hreflang, locale] of [
  ["en", "ltr", "en", "en_GB"],
  ["ar", "rtl", "ar", "ar_AR"],
  ["ckb", "rtl", "ku-Arab", "cb_IQ"],
] as const) {
  test(`an article in ${language} tells search engines and social networks what it is`, async ({ page, site }) => {
    const { code, path, headline } = await anArticle(site, { language });
    await page.goto(path);
    const url = site.url + path;
    const head = await headOf(page);
    expect(head).toMatchObject({
      language,
      direction,
      canonical: [url],
      shortLinks: [`${site.url}/s/${code}.${language}`],
    });
    expect(head.languages).toContainEqual([hreflang, url]);
    expect(head.languages.map(([it]) => it)).toContain("x-default");
    expect(head.robots).toEqual(["max-image-preview:large"]);
    expect(head.card).toEqual(["summary_large_image"]);
    const one = new Map(head.properties.toReversed());
    expect(Object.fromEntries(one)).toMatchObject({
      "og:title": headline,
      "og:type": "article",
      "og:url": url,
      "og:locale": locale,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:type": "image/jpeg",
      "og:image:alt": headline,
    });
    for (const name of [
      "og:description",
      "og:site_name",
      "article:section",
      "article:published_time",
      "article:author",
    ]) {
      expect(one.get(name), name).toBeTruthy();
    }

    const shown = await page.locator("main header time").first().getAttribute("datetime");
    expect(one.get("article:published_time")).toBe(shown);
    const { graph, thing } = await told(page, "NewsArticle");
    expect(thing).toMatchObject({
      headline,
      url,
      inLanguage: language,
      datePublished: shown,
      isAccessibleForFree: true,
    });
    for (const name of ["author", "image", "dateModified", "publisher", "articleSection", "commentCount", "comment"]) {
      expect(thing, name).toHaveProperty(name);
    }
    // schema.org's own context is on the network; for these it but names the vocabulary.
    const local = { ...graph, "@context": { "@vocab": "https://schema.org/" } };
    const quads = String(await jsonld.toRDF(local, { format: "application/n-quads" }));
    for (const type of ["NewsArticle", "NewsMediaOrganization", "BreadcrumbList"]) {
      expect(quads).toContain(`#type> <https://schema.org/${type}> .`);
    }

    const card = one.get("og:image") ?? "";
    const images: { url: string; width: string; height: string }[] = JSON.parse(JSON.stringify(thing.image));
    expect(images).toHaveLength(3);
    for (const { url, width, height } of [{ url: card, width: "1200", height: "630" }, ...images]) {
      const size = await page.evaluate(async (src) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        return [image.naturalWidth, image.naturalHeight].map(String);
      }, url);
      expect(size).toEqual([width, height]);
    }
  });
}

test("a front page and a section tell of themselves in every language, and how the site is searched", async ({
  page,
  site,
}) => {
  await page.goto("/ckb");
  const { languages, properties } = await headOf(page);
  expect(languages).toEqual([
    ["en", `${site.url}/en`],
    ["ar", `${site.url}/ar`],
    ["ku-Arab", `${site.url}/ckb`],
    ["ku-Latn", `${site.url}/kmr`],
    ["x-default", `${site.url}/en`],
  ]);
  expect(new Map(properties).get("og:locale")).toBe("cb_IQ");
  const { thing } = await told(page, "WebSite");
  expect(thing).toMatchObject({ inLanguage: "ckb", potentialAction: { "@type": "SearchAction" } });
  await page.locator("a[href^='/ckb/sections/']").first().click();
  expect((await headOf(page)).languages).toHaveLength(5);
});

test("a card is drawn of nothing but what readers may see", async ({ request, site }) => {
  const article = await anArticle(site);
  const draft = await anArticle(site, { status: "DRAFT" });
  const get = (name: string) => request.get(`/cards/${name}`, { maxRedirects: 0 });
  const old = await get(`${article.code}.en.000000000000.jpg`);
  expect(old.status()).toBe(302);
  const card = await request.get(old.headers().location ?? "");
  expect(card.headers()).toMatchObject({ "content-type": "image/jpeg", "cache-control": /immutable/ });
  expect(await sharp(await card.body()).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  for (const name of [
    `${draft.code}.en.000000000000.jpg`,
    "zzzzzz.en.000000000000.jpg",
    `${article.code}.en.jpg`,
    "x",
  ]) {
    expect((await get(name)).status(), name).toBe(404);
  }
});

test("a story is sent on by plain links; a browser that shares itself is asked to", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: async (data: ShareData) => void Object.assign(document.body.dataset, { shared: JSON.stringify(data) }),
    });
  });
  const { code, path, headline } = await anArticle(site);
  const link = `${site.url}/s/${code}.en`;
  await page.goto(path);
  const ways = page.getByRole("navigation", { name: "Share this story" });
  for (const name of ["E-mail", "WhatsApp", "Telegram", "Facebook", "X"]) {
    const way = ways.getByRole("link", { name, exact: true });
    await expect(way).toHaveAttribute("rel", "noopener nofollow");
    expect(decodeURIComponent((await way.getAttribute("href")) ?? "")).toContain(link);
  }
  await ways.getByRole("button", { name: "Share …" }).click();
  const shared = await page.locator("body").getAttribute("data-shared");
  expect(JSON.parse(shared ?? "{}")).toEqual({ url: link, title: expect.stringContaining(headline) });

  const onPaper = page.getByRole("img", { name: `QR code for ${link}`, includeHidden: true });
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: "print" });
  expect(await scan(onPaper)).toBe(link);
  await expect(ways).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a plus behind a short link says where it leads, and counts nobody", async ({ page, site }) => {
    const { code, path } = await anArticleOfItsOwn(site);
    await page.goto(`/s/${code}+`);
    await expect(page).toHaveURL(`${site.url}/en/links/${code}`);
    await expect(page.getByRole("heading", { level: 1 }).getByRole("link")).toHaveAttribute("href", path);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("navigation", { name: "The story in each of its languages" })).toContainText("English");
    expect(await scan(page.getByRole("img", { name: /^QR code/ }))).toBe(`${site.url}/s/${code}.en`);
    // Were these counted, there would be more than the one of who follows it.
    for (const asked of [`/s/${code}.en+`, `/s/${code}%2B`, `/s/${code}`]) await page.goto(asked);
    const hits = async () => sql("SELECT sum(people)::int AS hits FROM short_link_days WHERE code = $1", [code]);
    await expect.poll(hits).toEqual([{ hits: 1 }]);
  });
});

test("the page behind the plus has no barriers, in either direction", async ({ page, site }) => {
  for (const language of ["en", "ar"]) {
    const { code } = await anArticle(site, { language });
    await page.goto(`/s/${code}.${language}+`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test("a link that leads nowhere has no page either", async ({ request, site }) => {
  const draft = await anArticle(site, { status: "DRAFT" });
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  const status = async (path: string) => (await request.get(path)).status();
  for (const path of [`/s/${draft.code}+`, `/en/links/${draft.code}`, "/en/links/zzzzzz", "/en/links/0"]) {
    expect(await status(path), path).toBe(404);
  }
  for (const path of [`/s/${withdrawn.code}+`, `/en/links/${withdrawn.code}`])
    expect(await status(path), path).toBe(410);
});

test("browsers are told what they may fetch ahead", async ({ page, request, site }) => {
  const { path } = await anArticle(site);
  expect((await request.get(path)).headers()["speculation-rules"]).toBe('"/speculation.json"');
  const rules = await request.get("/speculation.json");
  expect(rules.headers()["content-type"]).toBe("application/speculationrules+json");

  const chromium = await page.context().newCDPSession(page);
  const taken = new Promise((resolve) => chromium.on("Preload.ruleSetUpdated", ({ ruleSet }) => resolve(ruleSet)));
  await chromium.send("Preload.enable");
  await page.goto(path);
  expect(await taken).toMatchObject({ url: `${site.url}/speculation.json` });
  expect(await taken).not.toHaveProperty("errorType");
});
