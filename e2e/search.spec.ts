import { expect, type Page } from "@playwright/test";
import { overflow } from "./support/looks.ts";
import { test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

/** Looks for words by the form of the search page. */
async function lookFor(page: Page, language: string, words: string) {
  await page.goto(`/${language}/search`);
  await page.locator("#search-words").fill(words);
  await page.locator("main form button[type=submit]").click();
}

test.describe("readers find stories without scripts", () => {
  for (const [language, dir] of [
    ["en", "ltr"],
    ["ar", "rtl"],
    ["ckb", "rtl"],
  ]) {
    test(`in ${language}`, async ({ page, site }) => {
      const [story] = await site.sql<{ headline: string }>(
        // What other tests put past the desk, search does not know.
        `SELECT headline FROM articles WHERE language = $1::language AND status = 'PUBLISHED'
           AND EXISTS (SELECT FROM article_search WHERE article_id = articles.id) ORDER BY published_at LIMIT 1`,
        [language],
      );
      const headline = story?.headline ?? "";
      await lookFor(page, language ?? "", headline);
      await expect(page.locator("html")).toHaveAttribute("dir", dir ?? "");
      const hit = page.getByRole("heading", { level: 2, name: headline }).first();
      await expect(hit.locator("mark").first()).toBeVisible();
      await expect(page.locator("#search-words")).toHaveValue(headline);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await overflow(page), `${width}`).toBeLessThanOrEqual(0);
      }
      await hit.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
    });
  }
});

test("a Kurdish word is found from an Arabic keyboard", async ({ page, site }) => {
  const [row] = await site.sql<{ written: string }>(
    "SELECT written FROM search_words WHERE language = 'ckb' AND written ~ 'ک' AND written ~ 'ی' ORDER BY written LIMIT 1",
  );
  const written = row?.written ?? "";
  await lookFor(page, "ckb", written.replaceAll("ی", "ي").replaceAll("ک", "ك"));
  await expect(page.locator("mark").first()).toContainText(written);
});

test("a word that stands nowhere is taken for the nearest, and the page says so", async ({ page, site }) => {
  const [row] = await site.sql<{ word: string }>(
    "SELECT word FROM search_words WHERE language = 'en' AND word ~ '^[a-z]{9,}$' ORDER BY word LIMIT 1",
  );
  const word = row?.word ?? "";
  const typo = `${word.slice(0, -4)}${word.at(-3)}${word.at(-4)}${word.slice(-2)}`;
  await lookFor(page, "en", typo);
  await expect(page.getByText("Showing results for")).toContainText(word);
  await page.getByRole("link", { name: "Search instead for" }).click();
  await expect(page.getByText("No story was found for")).toContainText(typo);
  await expect(page.getByRole("link", { name: "Look through the archive" })).toBeVisible();
});

test("nobody keeps a search, no robot lists it, and hostile ones are answered", async ({ request }) => {
  const hostile = [
    "'",
    "'; DROP TABLE articles; --",
    "a & | ! <->",
    "\\",
    "\0",
    "%",
    ":*",
    `"`,
    "<script>",
    "x".repeat(9_000),
  ];
  for (const q of [...hostile, "-".repeat(300), "\u202e", "a b c d e f g h i j k l m n o p"]) {
    const answer = await request.get(`/en/search?${new URLSearchParams({ q })}`);
    expect(answer.status(), q).toBe(200);
    expect(answer.headers(), q).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
    expect(await answer.text(), q).not.toContain("<script>");
  }
  for (const raw of ["q=%", "q=%ff", "q=a&q=b", "page=x&q=a", "from=2026-13-01&q=a", "section=%00&q=a", "q[]=a"]) {
    expect((await request.get(`/en/search?${raw}`)).status(), raw).toBe(200);
  }
  expect((await request.get("/xx/search?q=a")).status()).toBe(404);
});

test("WordPress' addresses lead to a search, and browsers learn how to ask", async ({ request, page }) => {
  const headers = { "accept-language": "ckb" };
  const answer = await request.get("/?s=a%20b", { maxRedirects: 0, headers });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toMatch(/\/ckb\/search\?q=a\+b$/);
  await page.goto("/ar");
  const path = await page.locator("link[rel=search]").getAttribute("href");
  expect(path).toBe("/ar/opensearch.xml");
  const described = await request.get(path ?? "");
  expect(described.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  expect(await described.text()).toContain("/ar/search?q={searchTerms}");
});
