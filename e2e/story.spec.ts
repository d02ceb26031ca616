import { expect, test } from "@playwright/test";
import { expectReceipt, someComment, writeComment } from "./support/comments.ts";
import { signIn } from "./support/desk.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

// A site of its own, because the queue is in the order in which comments come.
let site: Site;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  site = await startSite();
  await addAccount(site.dataFolder, accounts.moderator);
});
test.afterAll(() => site.remove());

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a story is read and linked, a comment is left, decided on, and seen", async ({ page, browser }) => {
      const { code, path, headline } = await anArticle(site);
      const comment = someComment();

      // A reader follows the short link and leaves a comment.
      await page.goto(`${site.url}/s/${code}.en`);
      await expect(page).toHaveURL(site.url + path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
      await writeComment(page, comment);
      await page.getByRole("button", { name: "Send comment" }).click();
      await expectReceipt(page);

      // Another reader sees nothing of it, and has the page in mind when it changes.
      const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await other.goto(site.url + path);
      await expect(other.getByText(comment.comment)).toHaveCount(0);
      const countBefore = await other
        .getByRole("heading", { name: /Comment/ })
        .first()
        .textContent();

      // A moderator signs in, finds it in the queue and publishes it.
      await page.goto(`${site.url}/desk/comments`);
      await expect(page).toHaveURL(/\/sign-in/);
      await signIn(page, accounts.moderator);
      await expect(page).toHaveURL(/\/desk\/comments/);
      const held = page.getByRole("article").filter({ hasText: comment.comment });
      await expect(held.getByRole("link", { name: headline })).toBeVisible();
      await held.getByRole("button", { name: "Publish" }).click();
      await expect(page.getByRole("status")).toContainText("ublished");

      // The very next request shows it.
      await other.reload();
      const shown = other
        .getByRole("article")
        .filter({ hasText: comment.author, has: other.getByRole("link", { name: "Link to this comment" }) });
      await expect(shown).toContainText(comment.comment);
      await expect(other.getByRole("heading", { name: /Comment/ }).first()).not.toHaveText(countBefore ?? "");

      // Who decided what, and when, is on record.
      const [record] = await site.sql(
        `SELECT d.verdict, s.email, c.status FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN staff s ON s.id = d.staff_id WHERE c.text = $1`,
        [comment.comment],
      );
      expect(record).toEqual({ verdict: "PUBLISHED", email: accounts.moderator.email, status: "PUBLISHED" });
      await other.context().close();
    });
  });
}
