import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { test } from "./support/test.ts";

test("an article has a newspaper's parts, in their order", async ({ page, site }) => {
  const [row] = await site.sql<Record<"code" | "headline" | "standfirst" | "place" | "caption" | "first", string>>(
    `SELECT s.code, a.headline, a.standfirst, a.dateline_place AS place, a.lead_caption AS caption,
            a.body #>> '{content,0,content,0,text}' AS first
     FROM stories s JOIN articles a ON a.story_id = s.id
     WHERE a.language = 'en' AND a.status = 'PUBLISHED'
     ORDER BY (SELECT count(*) FROM comments c WHERE c.story_id = s.id AND c.status = 'PUBLISHED') DESC LIMIT 1`,
  );
  if (!row) throw new Error("the samples have no article with comments");
  await page.goto(`/en/articles/${row.code}`);
  const main = page.getByRole("main");
  const parts = {
    section: main.locator("a[href^='/en/sections/']").first(),
    headline: main.getByRole("heading", { level: 1, name: row.headline }),
    standfirst: main.getByText(row.standfirst),
    dateline: main.getByText(row.place, { exact: true }).first(),
    picture: main.locator("figure picture").first(),
    caption: main.getByText(row.caption),
    body: main.getByText(row.first),
    shortLink: main.getByText("Short Link"),
    count: main.getByRole("heading", { name: /^\d+ Comments$/ }),
    thread: main.locator("[id^=comment-]").first(),
    form: main.getByRole("heading", { name: "Add Comment" }),
    note: main.getByText("E-mail will not be published. Please fill required fields. *"),
  };
  const tops: [string, number][] = [];
  for (const [name, part] of Object.entries(parts)) {
    await expect(part, name).toBeVisible();
    tops.push([name, (await part.boundingBox())?.y ?? Number.NaN]);
  }
  expect(tops.toSorted(([, a], [, b]) => a - b).map(([name]) => name)).toEqual(Object.keys(parts));

  const image = parts.picture.locator("img");
  for (const attribute of ["width", "height", "alt", "src"]) await expect(image).toHaveAttribute(attribute, /.+/);
  await expect(parts.picture.locator("source[type='image/avif']")).toHaveAttribute("srcset", /\d+w/);
  expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
});

test("an article says what it is, what was changed in it, and how long it takes to read", async ({ page, site }) => {
  const { id, path, headline } = await anArticleOfItsOwn(site);
  await site.sql("UPDATE stories SET kind = 'ADVERTISER' WHERE id = (SELECT story_id FROM articles WHERE id = $1)", [
    id,
  ]);
  await site.sql("UPDATE articles SET key_points = '{One thing.,Another thing.}' WHERE id = $1", [id]);
  await site.sql(
    `INSERT INTO corrections (article_id, kind, note, created_at) VALUES
     ($1, 'UPDATE', 'More is known.', '2001-01-02'), ($1, 'CORRECTION', 'It was two.', '2001-01-03'),
     ($1, 'RETRACTION', 'It was none.', '2001-01-04')`,
    [id],
  );
  await page.goto(path);
  const article = page.getByRole("article").first();
  const shown = (await article.textContent()) ?? "";
  const inOrder = [
    "It was none.",
    "Advertisement",
    "Paid for by an advertiser",
    headline,
    "1 minute read",
    "Correction of 3 January 2001",
    "One thing.",
    "Another thing.",
    "Words.",
    "It was two.",
    "More is known.",
  ].map((words) => shown.indexOf(words));
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  expect(inOrder).not.toContain(-1);
  await article.getByRole("link", { name: "Correction of 3 January 2001" }).click();
  await expect(page.getByRole("heading", { name: "Corrections and updates" })).toBeInViewport();
});

test.describe("on a narrow page without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("nothing scrolls sideways in any language, and everything is led to", async ({ page, site }) => {
    for (const language of ["en", "ar", "ckb", "kmr"]) {
      const { path } = await anArticle(site, { language });
      for (const address of [`/${language}`, path]) {
        await page.goto(address);
        const wide = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(wide, address).toBe(0);
        await expect(page.getByRole("banner").locator(`a[href="/${language}/search"]`)).toBeVisible();
        for (const place of ["search", "archive", "feed", "corrections", "sections/city"])
          await expect(page.getByRole("contentinfo").locator(`a[href="/${language}/${place}"]`)).toBeVisible();
      }
    }
  });
});

test("what is typed into the masthead is asked of the search page", async ({ page }) => {
  await page.goto("/ar");
  const search = page.getByRole("search");
  await search.getByRole("searchbox", { name: "بحث" }).fill("قارب الليل");
  await search.getByRole("button").click();
  const asked = new URL(page.url());
  expect([asked.pathname, asked.searchParams.get("q")]).toEqual(["/ar/search", "قارب الليل"]);
});

test("a story without comments says so", async ({ page, site }) => {
  const [row] = await site.sql<{ code: string }>(
    `SELECT s.code FROM stories s JOIN articles a ON a.story_id = s.id
     WHERE a.language = 'en' AND a.status = 'PUBLISHED'
       AND NOT EXISTS (SELECT FROM comments c WHERE c.story_id = s.id AND c.status = 'PUBLISHED') LIMIT 1`,
  );
  await page.goto(`/en/articles/${row?.code}`);
  await expect(page.getByRole("heading", { name: "No Comments" })).toBeVisible();
});

test("addresses answer with the status they should", async ({ request, site }) => {
  const published = await anArticle(site);
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  const draft = await anArticle(site, { status: "DRAFT" });
  const get = (path: string) => request.get(path, { maxRedirects: 0 });
  const code = `/en/articles/${published.code}`;

  expect((await get(published.path)).status()).toBe(200);
  for (const wrong of [code, `${code}/`, `${code}/wrong-slug`]) {
    const answer = await get(wrong);
    expect(answer.status(), wrong).toBe(308);
    expect(new URL(answer.headers().location ?? "", site.url).pathname).toMatch(/^\/en\/articles\//);
    expect((await request.get(wrong)).url()).toBe(site.url + published.path);
  }
  for (const missing of [
    draft.path,
    "/en/articles/zzzzzz/x",
    "/en/articles/zzzzzz/x/thanks",
    "/en/nothing/here",
    "/xx",
    "/en/sections/none",
  ]) {
    const answer = await get(missing);
    expect(answer.status(), missing).toBe(404);
    expect(await answer.text(), missing).toMatch(/<h1/);
  }
  const gone = await get(withdrawn.path);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toMatch(/withdrawn/i);
});

test("drafts, withdrawn articles and held comments stand nowhere public", async ({ request, site }) => {
  const hidden = await site.sql<{ words: string }>(
    `SELECT headline AS words FROM articles WHERE status <> 'PUBLISHED'
     UNION ALL SELECT text FROM comments WHERE status <> 'PUBLISHED'`,
  );
  expect(hidden.length).toBeGreaterThan(2);
  const articles = await site.sql<{ path: string }>(
    `SELECT '/' || a.language || '/articles/' || s.code AS path FROM articles a JOIN stories s ON s.id = a.story_id`,
  );
  const sections = await site.sql<{ path: string }>("SELECT '/en/sections/' || slug AS path FROM sections");
  const pages = ["/en", "/ar", "/ckb", "/kmr", ...[...articles, ...sections].map(({ path }) => path)];
  for (const path of pages) {
    for (const headers of [{}, { rsc: "1" }]) {
      const text = await (await request.get(path, { headers })).text();
      for (const { words } of hidden) expect(text.includes(words), `${path} shows "${words}"`).toBe(false);
    }
  }
});

test("the front door leads to the reader's best language", async ({ request }) => {
  for (const [wish, place] of [
    ["ar-IQ,en;q=0.5", "/ar"],
    ["ku-IQ", "/ckb"],
    ["fr", "/en"],
    ["", "/en"],
    ["*;q=,;;", "/en"],
  ] as const) {
    const answer = await request.get("/", { maxRedirects: 0, headers: { "accept-language": wish } });
    expect([answer.status(), new URL(answer.headers().location ?? "", "http://x").pathname]).toEqual([302, place]);
    expect(answer.headers().vary).toContain("Accept-Language");
  }
});

for (const [language, dir] of [
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ckb", "rtl"],
  ["kmr", "ltr"],
] as const) {
  test(`${language} reads ${dir}, loads nothing from elsewhere, sets no cookie, and axe finds nothing`, async ({
    page,
    site,
    context,
  }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    const { path } = await anArticle(site, { language });
    for (const address of [`/${language}`, path]) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    const typed = page.locator("article[id^=comment-] header b, article[id^=comment-] p");
    for (const it of await typed.all()) await expect(it).toHaveAttribute("dir", "auto");
    const written = page.locator("main > article h1, main > article h1 + p, main > article > div:first-of-type > p");
    expect(await written.count()).toBeGreaterThan(1);
    for (const it of await written.all()) await expect(it).toHaveCSS("direction", dir);
    await page.goto(`/${language}`);
    const headlines = page
      .getByRole("main")
      .getByRole("heading")
      .filter({ has: page.getByRole("link") });
    const links = headlines.locator("a[href*='/articles/']");
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) await expect(link).toHaveCSS("direction", dir);
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("a reader page carries one small script of ours and a policy without exceptions", async ({ request, site }) => {
  const answer = await request.get((await anArticle(site)).path);
  const scripts = (await answer.text()).match(/<script[^>]*>/g)?.filter((it) => !it.includes("application/ld+json"));
  expect(scripts).toEqual([expect.stringContaining('src="/reader.js"')]);
  const headers = answer.headers();
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["set-cookie"]).toBeUndefined();
});
