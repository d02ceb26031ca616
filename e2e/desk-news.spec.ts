import { expect, test } from "@playwright/test";
import { sendComment, someComment } from "./support/comments.ts";
import { databaseUrlOf, query } from "./support/data-folder.ts";
import { enter } from "./support/desk.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

let one: Site;
let other: Site;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  one = await startSite();
  other = await startSite({ env: { DATABASE_URL: databaseUrlOf(one.dataFolder) } });
  await addAccount(one.dataFolder, accounts.moderator);
});
test.afterAll(async () => {
  await other.remove();
  await one.remove();
});

test("an open desk hears of a comment that came to another instance, and moves nothing until it is told to", async ({
  page,
  request,
}) => {
  const { path } = await anArticle(one);
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  const news = page.getByRole("region", { name: "What happens at the desk" });
  const shown = await page.locator("[data-comment]").count();
  // The stream has begun once the database is listened to.
  const listening = "SELECT 1 AS one FROM pg_stat_activity WHERE query = 'LISTEN desk' OR query = 'SELECT 1'";
  await expect.poll(async () => (await query(one.dataFolder, listening)).length).toBeGreaterThan(2);
  for (const count of [1, 2]) {
    const comment = someComment();
    expect((await sendComment(request, other, path, comment)).status()).toBe(303);
    await expect(news.locator("[aria-live]")).toHaveText(count === 1 ? "1 new comment" : "2 new comments");
    await expect(page.getByText(comment.comment)).toHaveCount(0);
  }
  await expect(page.locator("[data-comment]")).toHaveCount(shown);
  await news.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("[data-comment]")).toHaveCount(shown + 2);
  await expect(news.locator("[aria-live]")).toBeEmpty();
});

test("strangers hear nothing, events come uncompressed, and a stop waits for no stream", async ({ page }) => {
  expect((await fetch(`${one.url}/desk/news`)).status).toBe(401);
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  const now = await page.request.get(`${one.url}/desk/news`);
  expect(await now.json()).toMatchObject({ counts: { HELD: expect.any(Number) }, latest: expect.any(Array) });
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const headers = { cookie, accept: "text/event-stream", "accept-encoding": "gzip" };
  const stream = await fetch(`${one.url}/desk/news`, { headers });
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  expect(stream.headers.get("content-encoding")).toBeNull();
  const begun = Date.now();
  await Promise.all([stream.text(), one.stop()]);
  expect(Date.now() - begun).toBeLessThan(5_000);
});
