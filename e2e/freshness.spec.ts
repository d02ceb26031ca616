import { expect, test } from "@playwright/test";
import pg from "pg";
import { postgresOf } from "./support/data-folder.ts";
import { withdraw } from "./support/desk.ts";
import { startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

test("a page that was being made while an article was withdrawn hides nothing afterwards", async ({ page }) => {
  const site = await startSite();
  const lock = new pg.Client({ host: postgresOf(site.dataFolder)?.sockets, user: "dateline", database: "dateline" });
  try {
    await addAccount(site.dataFolder, accounts.editor);
    const article = await anArticle(site);
    await page.goto(`${site.url}/desk/articles/${article.id}`);
    await page.getByLabel("E-mail").fill(accounts.editor.email);
    await page.getByLabel("Password").fill(accounts.editor.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("link", { name: "Withdraw…" })).toBeVisible();

    // The first reader's page has read the article, and waits for its comments.
    await lock.connect();
    await lock.query("BEGIN");
    await lock.query("LOCK TABLE comments IN ACCESS EXCLUSIVE MODE");
    const early = fetch(site.url + article.path);
    const waiting = async () =>
      (await lock.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'comments'::regclass")).rowCount;
    await expect.poll(waiting).toBeGreaterThan(0);
    await withdraw(page);
    await expect
      .poll(async () => (await lock.query("SELECT status FROM articles WHERE id = $1", [article.id])).rows)
      .toEqual([{ status: "WITHDRAWN" }]);
    await lock.query("COMMIT");
    await early;

    await expect(page.locator("main [role=status]")).toContainText("Withdrawn");
    const next = await fetch(site.url + article.path);
    expect(next.status).toBe(410);
    expect(await next.text()).not.toContain(article.headline);
  } finally {
    await lock.end();
    await site.remove();
  }
});
