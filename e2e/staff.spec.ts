import { type APIRequestContext, expect } from "@playwright/test";
import { sendComment, someAddress, someComment } from "./support/comments.ts";
import { enter, fieldsOf, findHeld } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { startSite } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

test("the set-up link opens one account, once", async ({ browser }) => {
  const fresh = await startSite({ env: { SAMPLE: "0" } });
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const [link = ""] = /http\S+\/set-up\/\S+/.exec(fresh.output()) ?? [];
    const looking = await browser.newContext();
    const looked = await looking.newPage();
    await looked.goto(link);
    await look(looked, "set-up");
    await looking.close();

    const page = await context.newPage();
    expect((await page.goto(`${link}x`))?.status()).toBe(404);
    expect((await page.goto(link))?.status()).toBe(200);
    const open = page.getByRole("button", { name: "Open the account" });
    const name = "Adê Administrator";
    await page.getByLabel("E-mail").fill("first@dateline.example");
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password").fill("password password");
    await open.click();
    await expect(page.getByRole("alert")).toContainText("easy to guess");
    await expect(page.getByLabel("Name")).toHaveValue(name);
    await expect(page.getByLabel("Password")).toHaveValue("");
    const form = await fieldsOf(page.locator("form"));

    await page.getByLabel("Password").fill("the ferry leaves without a bell");
    await open.click();
    await expect(page).toHaveURL(`${fresh.url}/desk/comments`);
    await expect(page.getByRole("banner")).toContainText(name);

    expect((await page.goto(link))?.status()).toBe(410);
    const again = await page.request.post(link, {
      multipart: { ...form, email: "second@dateline.example", name, password: "the ferry leaves without a bell" },
      headers: { origin: fresh.url },
    });
    expect(await again.text()).toContain("This link is used up");
    expect(await fresh.sql("SELECT email, role FROM staff")).toEqual([
      { email: "first@dateline.example", role: "ADMIN" },
    ]);
  } finally {
    await context.close();
    await fresh.remove();
  }
});

test("a post to the desk without an Origin, or with another's, is refused", async ({ request, page, site }) => {
  await enter(page, accounts.moderator, "/desk/comments");
  const act = (path: string, headers: Record<string, string>, sender: APIRequestContext) =>
    sender.post(path, { multipart: { comment: "1", verdict: "PUBLISHED" }, headers, maxRedirects: 0 });
  for (const path of [
    "/sign-in",
    "/desk/comments",
    "/desk/articles/new",
    "/api/auth/callback/credentials",
    "/set-up/x",
  ]) {
    for (const headers of [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "evil.example" },
      { "sec-fetch-site": "same-site" },
    ]) {
      for (const sender of [request, page.request]) {
        const answer = await act(path, headers, sender);
        expect([answer.status(), path, headers]).toEqual([403, path, headers]);
        expect(await answer.text()).toContain("sent from another site");
      }
    }
  }
  await page.goto(`${site.url}/desk/comments`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Comments");
});

test("of two moderators the second is told who decided what", async ({ browser, request, site }) => {
  const comment = someComment();
  const { path } = await anArticle(site);
  await sendComment(request, site, path, comment);
  const [one, two] = await Promise.all(
    [accounts.moderator, accounts.editor].map(async (account) => {
      const page = await (
        await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() } })
      ).newPage();
      await enter(page, account, `${site.url}/desk/comments`);
      return { page, held: await findHeld(page, comment.comment) };
    }),
  );
  if (!one || !two) throw new Error("there are two");
  await one.held.getByRole("button", { name: "Refuse" }).click();
  await expect(one.page.getByRole("status")).toHaveText(`The comment by ${comment.author} is refused.`);
  await two.held.getByRole("button", { name: "Publish" }).click();
  await expect(two.page.getByRole("status")).toContainText(`was already refused by ${accounts.moderator.name}`);
  expect(
    await site.sql(
      "SELECT c.status, d.verdict FROM comments c JOIN decisions d ON d.comment_id = c.id WHERE c.text = $1",
      [comment.comment],
    ),
  ).toEqual([{ status: "REFUSED", verdict: "REFUSED" }]);
  for (const { page } of [one, two]) await page.context().close();
});
