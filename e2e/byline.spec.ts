import { expect } from "@playwright/test";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

type Row = { published: Date; updated: Date; names: string[] };

for (const [language, locale, published, updated] of [
  ["en", "en-GB", "Published", "Updated"],
  ["ar", "ar", "نُشر في", "حُدِّث في"],
] as const) {
  test(`an article in ${language} says who wrote it, when, and when it was changed`, async ({ page, site }) => {
    const { id, path } = await anArticle(site, { language });
    const main = page.getByRole("main");
    await page.goto(path);
    await expect(main.getByText(published).locator("time")).toBeVisible();
    await expect(main.getByText(updated)).toHaveCount(0);

    await enter(page, accounts.editor, `/desk/articles/${id}`);
    await page.getByLabel(/^An update/).check();
    await page.getByLabel("Note for readers").fill("A word from the harbour.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("Saved");
    const [row] = await site.sql<Row>(
      `SELECT a.published_at AS published, a.updated_at AS updated,
              (SELECT array_agg(n.name ORDER BY b.position) FROM article_authors b
               JOIN author_names n ON n.author_id = b.author_id AND n.language = a.language
               WHERE b.article_id = a.id) AS names
       FROM articles a WHERE a.id = $1`,
      [id],
    );
    if (!row) throw new Error("the article is gone");
    await page.goto(path);
    expect(row.names.length).toBeGreaterThan(0);
    for (const name of row.names) await expect(main.getByText(name, { exact: true }).first()).toBeVisible();
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
    for (const [word, time] of [
      [published, row.published],
      [updated, row.updated],
    ] as const) {
      const told = main.getByText(word).locator("time");
      await expect(told).toHaveAttribute("datetime", time.toISOString());
      await expect(told).toHaveText(format.format(time));
    }
  });
}
