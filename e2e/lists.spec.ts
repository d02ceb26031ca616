import { expect } from "@playwright/test";
import { look } from "./support/looks.ts";
import { sql } from "./support/shared-site.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { test } from "./support/test.ts";

const lists = [
  "sections/city",
  "tags/night",
  "authors/nadia-sarrouf",
  "series/after-dark",
  "archive",
  "corrections",
  ...["about", "ethics", "corrections-policy", "comment-rules", "privacy", "contact"].map((page) => `pages/${page}`),
];

for (const [language, dir] of [
  ["en", "ltr"],
  ["ar", "rtl"],
] as const) {
  test(`every list and page of its own stands in ${language}, under one heading`, async ({ page }) => {
    for (const path of lists) {
      const address = `/${language}/${path}`;
      const answer = await page.goto(address);
      expect([address, answer?.status()]).toEqual([address, 200]);
      // Kept by the press: it knows what the page is about.
      expect(answer?.headers()["cache-tag"], address).toMatch(/\w/);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(new URL((await page.locator("link[rel=canonical]").getAttribute("href")) ?? "").pathname).toBe(address);
      await expect(page).toHaveTitle(/\S+ – Dateline$/);
    }
  });
}

test("a tag, an author and a series lead to their stories, and the archive does by month and day", async ({ page }) => {
  await page.goto("/en/authors/mara-lindqvist");
  const author = page.getByRole("main");
  await expect(author.getByText("Reporter, harbour and lakes")).toBeVisible();
  await expect(author.getByRole("img", { name: "Portrait of Mara Lindqvist" })).toBeVisible();
  await expect(author.locator("a[rel='me noopener']")).toHaveAttribute("href", "https://social.example/@mara");
  await expect(author.getByRole("link", { name: "After eleven years" })).toBeVisible();

  await page.goto("/en/series/after-dark");
  const parts = page.getByRole("main").locator("ol > li");
  await expect(parts.getByText(/^Part \d/)).toHaveText(["Part 1", "Part 2", "Part 3"]);
  await parts.nth(1).getByRole("link").click();
  const series = page.getByRole("navigation", { name: "Part 2 of the series After dark" });
  await expect(series.getByRole("link")).toHaveCount(3);
  await expect(page.getByRole("heading", { name: "More on this" })).toBeVisible();
  const related = page.locator("section[aria-labelledby=related] h3 a");
  expect(await related.count()).toBeGreaterThan(0);
  expect(await related.count()).toBeLessThanOrEqual(4);
  for (const link of await related.all())
    expect(await link.getAttribute("href")).not.toBe(new URL(page.url()).pathname);

  const [newest] = await sql<{ path: string; headline: string }>(
    `SELECT to_char(published_at, '"/en/archive/"YYYY"/"MM"/"DD') AS path, headline FROM articles
     WHERE language = 'en' AND status = 'PUBLISHED' AND published_at < now() ORDER BY published_at DESC LIMIT 1`,
  );
  const day = newest?.path ?? "";
  await page.goto("/en/archive");
  await page
    .getByRole("main")
    .locator(`a[href="${day.slice(0, -"/25".length)}"]`)
    .click();
  await page.getByRole("main").locator(`a[href="${day}"]`).click();
  await expect(page.getByRole("link", { name: newest?.headline ?? "" })).toBeVisible();
  await page.getByRole("navigation", { name: "Other days" }).locator("a[rel=next]").click();
  await page.waitForURL(/archive\/\d{4}\/\d\d\/\d\d$/);
  await page.getByRole("navigation", { name: "Other days" }).locator("a[rel=prev]").click();
  await page.waitForURL((url) => url.pathname === day);
});

test("a tag goes on page after page, and the last one leads on to the archive", async ({ page, site }) => {
  const slug = `long-${Date.now()}`;
  // Forty years ago, when nothing else was published.
  await site.sql(
    `WITH tag AS (INSERT INTO tags (slug) VALUES ($1) RETURNING id),
       codes AS (INSERT INTO short_links (code) SELECT translate(lpad(to_hex(1000000 + n), 6, '2'), '01', 'xy')
         FROM generate_series(1, 1001) n RETURNING code),
       stories AS (INSERT INTO stories (code, section_id) SELECT code, (SELECT min(id) FROM sections) FROM codes RETURNING *),
       tagged AS (INSERT INTO story_tags (story_id, tag_id) SELECT stories.id, tag.id FROM stories, tag)
     INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
     SELECT id, section_id, 'en', code, 'Story ' || code, '{"type":"doc","content":[{"type":"paragraph"}]}', 'PUBLISHED',
       '1986-05-05 12:00Z', '1986-05-05 12:00Z' FROM stories`,
    [slug],
  );
  try {
    await page.goto(`/en/tags/${slug}`);
    await page.getByRole("link", { name: "Older stories" }).click();
    await page.waitForURL(`**/${slug}/page/2`);
    await expect(page.getByRole("link", { name: "Newer stories" })).toHaveAttribute("href", `/en/tags/${slug}`);
    await page.goto(`/en/tags/${slug}/page/50`);
    await page.getByRole("link", { name: "Older stories are in the archive" }).click();
    await page.waitForURL("**/en/archive/1986/05");
    await expect(page.getByText("1,001 stories")).toBeVisible();
    expect((await page.goto(`/en/tags/${slug}/page/51`))?.status()).toBe(404);
    await page.goto(`/en/tags/${slug}/page/1`);
    expect(page.url()).toBe(`${site.url}/en/tags/${slug}`);
  } finally {
    // Other tests look at all that is published.
    await site.sql("DELETE FROM articles WHERE published_at = '1986-05-05 12:00Z'");
  }
});

test("what there is not is 404, in words that lead on", async ({ page, request }) => {
  for (const path of [
    ...["tags/none", "tags/night/page/9", "authors/none", "series/none", "pages/none", "corrections/page/9"],
    ...["archive/2026/13", "archive/1700/01", "archive/2026/02/30", "archive/x", "tags/night/page/0"],
  ]) {
    const answer = await request.get(`/en/${path}`, { maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, 404]);
  }
  await page.goto("/ar/tags/none");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("الصفحة غير موجودة");
  const links = page.getByRole("main").getByRole("link");
  expect(await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")))).toEqual([
    ...["/ar", "/ar/search", "/ar/archive"],
  ]);
});

test("a withdrawn article says since when and why, and one that had to go says that it was ordered", async ({
  page,
  request,
  site,
}) => {
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  expect((await page.goto(withdrawn.path))?.status()).toBe(410);
  await expect(page.getByText("The carp was never there.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("harbour master");

  const ordered = await anArticleOfItsOwn(site);
  await site.sql(
    `UPDATE articles SET status = 'WITHDRAWN', withdrawn_at = '2026-03-04', by_order = true, withdrawn_for = 'Case 17' WHERE id = $1`,
    [ordered.id],
  );
  const answer = await page.goto(ordered.path);
  expect(answer?.status()).toBe(451);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This story may not be shown");
  await expect(page.getByText("4 March 2026")).toBeVisible();
  await expect(page.getByText("Case 17")).toBeVisible();
  expect(await page.content()).not.toContain("Words.");
  const link = await request.get(`/s/${ordered.code}`, { maxRedirects: 0 });
  expect([link.status(), await link.text()]).toEqual([451, expect.stringContaining("This story may not be shown")]);
});

test("lists are looked at in both colours and widths", async ({ page }) => {
  for (const path of [
    "en/authors/shilan-awder",
    "ar/series/after-dark",
    "ckb/archive",
    "kmr/corrections",
    "ar/pages/privacy",
  ]) {
    await page.goto(`/${path}`);
    await look(page, path);
  }
});
