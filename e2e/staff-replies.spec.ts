import { expect, type Locator, type Page } from "@playwright/test";
import { parseFeed } from "feedsmith";
import { someAddress } from "./support/comments.ts";
import { enter, untilKeysWork } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";
import { say } from "./support/threads.ts";

const published = "/desk/comments?queue=published";

/** Opens the form for a reply. Where scripts run, once they do: until then the page may be drawn again, and what is open closed. */
async function openReply(page: Page, within: Locator, javaScriptEnabled = true) {
  if (javaScriptEnabled) await untilKeysWork(page);
  await within.getByText("Reply", { exact: true }).first().click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a colleague's reply is kept when it is refused, and there at once when it is not", async ({ page, site }) => {
      const article = await anArticleOfItsOwn(site);
      const asked = `Who pays for it? ${someAddress()}`;
      const words = `The town does, and nobody else. ${someAddress()}`;
      const id = await say(site, article, { by: "Newsroom", text: asked });
      // Printed before, so that the reply has to change it.
      for (const path of [article.path, `${article.path}/feed`, "/en/comments/feed"]) {
        expect(await (await fetch(site.url + path)).text()).not.toContain(words);
      }

      await enter(page, accounts.moderator, published);
      const comment = page.getByRole("article").filter({ hasText: asked });
      await openReply(page, comment, javaScriptEnabled);
      const box = comment.getByLabel("Your reply");
      const send = comment.getByRole("button", { name: "Publish the reply" });
      await expect(comment).toContainText("published at once");
      await box.fill(words + "x".repeat(5_000));
      await send.click();
      await expect(comment.getByRole("alert")).toContainText("the most is 5,000");
      await expect(box).toHaveValue(words + "x".repeat(5_000));

      await site.sql("UPDATE comments SET status = 'REFUSED' WHERE id = $1", [id]);
      await box.fill(words);
      await send.click();
      if (javaScriptEnabled) {
        await expect(comment.getByRole("alert")).toContainText("not published any more");
        await expect(box).toHaveValue(words);
      } else {
        await expect(page.locator(`#reply-${id}`)).toHaveValue(words);
      }
      await site.sql("UPDATE comments SET status = 'PUBLISHED' WHERE id = $1", [id]);

      await page.goto(published);
      await openReply(page, comment, javaScriptEnabled);
      await box.fill(words);
      await send.click();
      await expect(page.getByRole("status")).toHaveText("Your reply is published.");

      await page.goto(article.path);
      const reply = page.getByRole("article").filter({ hasText: words });
      const name = reply.locator("header b");
      await expect(name).toHaveText(accounts.moderator.name);
      await expect(reply.locator("header")).toContainText(/Newsroom.*in reply to/);
      await expect(reply.locator("header span", { hasText: /^Newsroom$/ })).toHaveCount(1);
      const guest = page.locator(`#comment-${id} header`);
      await expect(guest.locator("b")).toHaveText("Newsroom");
      await expect(guest.locator("span", { hasText: /^Newsroom$/ }).filter({ hasNot: page.locator("b") })).toHaveCount(
        0,
      );
      for (const path of [`${article.path}/feed`, "/en/comments/feed", `${article.path}/feed/atom`]) {
        const read = parseFeed(await (await fetch(site.url + path)).text());
        expect(JSON.stringify(read.feed), path).toContain(words);
      }
    });

    test("a reply outlives the session in which it was written", async ({ page, site }) => {
      const article = await anArticleOfItsOwn(site);
      const asked = `And who reads it? ${someAddress()}`;
      const id = await say(site, article, { text: asked });
      await enter(page, accounts.moderator, published);
      const comment = page.getByRole("article").filter({ hasText: asked });
      await openReply(page, comment, javaScriptEnabled);
      await comment.getByLabel("Your reply").fill("Everybody does.");
      await page.context().clearCookies();
      await comment.getByRole("button", { name: "Publish the reply" }).click();
      await expect(page.getByText("You were signed out, so nothing was saved.")).toBeVisible();
      await expect(page.locator(`#reply-${id}`)).toHaveValue("Everybody does.");
    });
  });
}

test("the form for a reply can be looked at", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  await say(site, article);
  await enter(page, accounts.moderator, published);
  await openReply(page, page.getByRole("main"));
  await expect(page.getByRole("button", { name: "Publish the reply" }).first()).toBeVisible();
  await look(page, "reply");
});
