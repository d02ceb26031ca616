import { expect } from "@playwright/test";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";
import { say } from "./support/threads.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("comments are read one at a time: the next comes by itself, and one may be passed over", async ({
      page,
      site,
    }) => {
      const article = await anArticleOfItsOwn(site);
      for (const text of ["The first.", "The second.", "The third."]) await say(site, article, { text });
      const [story] = await site.sql<{ id: number }>("SELECT story_id AS id FROM articles WHERE id = $1", [article.id]);
      await enter(page, accounts.moderator, `/desk/comments?queue=new&story=${story?.id}`);
      await page.getByRole("link", { name: "One at a time" }).click();
      const alone = page.locator("[data-comment]");
      await expect(alone).toHaveCount(1);
      await expect(alone.locator("[data-words]")).toHaveText("The first.");
      await page.getByRole("link", { name: "Skip" }).click();
      await expect(alone.locator("[data-words]")).toHaveText("The second.");
      await alone.getByRole("button", { name: "Spam" }).click();
      await expect(alone.locator("[data-words]")).toHaveText("The third.");
      await expect(page.getByRole("status")).toContainText("marked as spam");
      await page.getByRole("link", { name: "As a list" }).click();
      await expect(page.locator("[data-words]")).toHaveText(["The first.", "The third."]);
    });
  });
}
