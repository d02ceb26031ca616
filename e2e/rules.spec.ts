import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { someComment, writeComment } from "./support/comments.ts";
import { enter, findHeld } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { type ArticleAddress, anArticleOfItsOwn } from "./support/stories.ts";

/** Types a rule against words under one story, so that no other test meets it. */
async function writeRule(page: Page, site: Site, story: ArticleAddress, entries: string): Promise<string> {
  const name = `Rule ${randomUUID()}`;
  await enter(page, accounts.editor, `${site.url}/desk/rules`);
  await page.getByRole("link", { name: "Add a rule" }).click();
  await page.getByRole("link", { name: "Words in the text" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("One a line").fill(entries);
  await page.getByLabel("Story").fill(story.code);
  await page.getByRole("button", { name: "See what it would have done" }).click();
  return name;
}

/** Comments that moderators have decided on, under a story. */
async function decided(site: Site, { code }: ArticleAddress, texts: string[], verdict: "PUBLISHED" | "REFUSED") {
  await site.sql(
    `WITH added AS (
       INSERT INTO comments (story_id, language, author_name, text, form_key, status, decided_at)
       SELECT s.id, 'en', 'Ada', text, sha256(gen_random_uuid()::text::bytea), $3::text::comment_status, now()
       FROM stories s, unnest($2::text[]) AS text WHERE s.code = $1 RETURNING id
     )
     INSERT INTO decisions (comment_id, staff_id, verdict, revision)
     SELECT added.id, (SELECT min(id) FROM staff), $3::text::verdict, 1 FROM added`,
    [code, texts, verdict],
  );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an editor sees what a banned word would have done before it counts", async ({ page, site }) => {
      const story = await anArticleOfItsOwn(site);
      await decided(site, story, [...Array(60).fill("هذا كلُّ شيء"), "كلام آخر"], "PUBLISHED");
      await decided(site, story, ["والكل كذب"], "REFUSED");
      const name = await writeRule(page, site, story, "كل");
      const result = page.getByRole("region", { name: "Before you save it" });
      await expect(result).toContainText(
        /Would hold 61 of the last [\d,]+ decided comments; moderators approved 60 of them\./,
      );
      await expect(result.locator("mark").first()).toHaveText("كلُّ");
      await expect(page.getByLabel("One a line")).toHaveValue("كل");
      expect(await site.sql("SELECT id FROM rules WHERE content->>'name' = $1", [name])).toEqual([]);
      await page.getByRole("button", { name: "Save the rule" }).click();
      await expect(page.getByRole("status")).toContainText("The rule is added.");
      await expect(page.getByRole("link", { name })).toBeVisible();
    });
  });
}

test("a comment is held by the rule, with its words marked where they stand, vowel marks and all", async ({
  page,
  site,
}) => {
  const story = await anArticleOfItsOwn(site);
  const name = await writeRule(page, site, story, "كلب");
  await page.getByRole("button", { name: "Save the rule" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  const words = `يا وَالكَلْبُ! ${randomUUID()}`;
  await page.goto(site.url + story.path);
  await writeComment(page, someComment({ comment: words }));
  await page.getByRole("button", { name: "Send comment" }).click();
  await expect(page).toHaveURL(/\/receipts\//);
  await page.goto(`${site.url}/desk/comments`);
  const held = await findHeld(page, words);
  await expect(held.locator("mark")).toHaveText(["وَالكَلْبُ"]);
  await expect(held).toContainText(name);
});

test("what is wrong with a rule is said, its words come back, and its pages can be read by all", async ({
  page,
  site,
}) => {
  const story = await anArticleOfItsOwn(site);
  await writeRule(page, site, story, "…");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("one a line");
  await expect(page.getByLabel("One a line")).toHaveValue("…");
  await look(page, "a refused rule");
  await page.getByLabel("One a line").fill("heron");
  await page.getByRole("button", { name: "See what it would have done" }).click();
  await page.getByRole("button", { name: "Save the rule" }).click();
  await look(page, "the rules");
  await site.sql("UPDATE staff SET language = 'ar' WHERE email = $1", [accounts.editor.email]);
  try {
    await page.goto(`${site.url}/desk/rules`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("القواعد");
    await look(page, "the rules in Arabic");
    await page.getByRole("main").getByRole("listitem").getByRole("link").last().click();
    await expect(page.getByRole("heading", { name: "الإصدارات" })).toBeVisible();
    await look(page, "a rule in Arabic");
  } finally {
    await site.sql("UPDATE staff SET language = NULL WHERE email = $1", [accounts.editor.email]);
  }
});
