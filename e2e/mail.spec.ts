import { expect, type Page, test } from "@playwright/test";
import { someComment } from "./support/comments.ts";
import { enter, findHeld } from "./support/desk.ts";
import { type MailServer, type Received, startMailServer } from "./support/mail.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

let mail: MailServer;
let site: Site;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  mail = await startMailServer();
  const env = { SMTP_URL: `${mail.url}?tls.rejectUnauthorized=false`, MAIL_FROM: "The News <news@news.example>" };
  site = await startSite({ env });
  await addAccount(site.dataFolder, accounts.moderator);
});
test.afterAll(async () => {
  await site.remove();
  await mail.stop();
});

type Comment = ReturnType<typeof someComment>;

/** Fills in the form of a story, with the wish for mail, and sends it. */
async function leave(page: Page, path: string, comment: Comment) {
  await page.goto(site.url + path);
  for (const [name, value] of Object.entries(comment)) await page.locator(`[name=${name}]`).fill(value);
  await page.locator("#mail").check();
  await page.locator("form[data-comment-form] button[type=submit]").click();
  await expect(page).toHaveURL(/\/receipts\//);
}

/** The letters to an address, once there are so many. */
async function letters(email: string, count: number): Promise<Received[]> {
  const theirs = () => mail.letters.filter(({ to }) => to.includes(email));
  await expect.poll(() => theirs().length, { timeout: 60_000 }).toBe(count);
  return theirs();
}

function linkIn(letter: Received | undefined, part: string): string {
  const [link] = letter?.mail.text?.match(new RegExp(`${site.url}/\\w+/${part}/\\S+`)) ?? [];
  if (!link) throw new Error(`no link to ${part}`);
  return link;
}

async function publish(page: Page, words: string) {
  await page.goto(`${site.url}/desk/comments`);
  await (await findHeld(page, words)).getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is published");
}

test("an address is confirmed by its button alone, its writer is written to and, in that browser, trusted", async ({
  page,
  browser,
}) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  const { email } = comment;
  await leave(page, path, comment);
  await expect(page.getByText("Mail about this comment comes only after you confirm it")).toBeAttached();

  const [asked] = await letters(email, 1);
  const confirm = linkIn(asked, "confirm");
  // A scanner of mail follows every link.
  await page.request.get(confirm);
  expect(await site.sql("SELECT confirmed_at FROM guest_addresses WHERE email = $1", [email])).toEqual([
    { confirmed_at: null },
  ]);
  await page.goto(confirm);
  await page.getByRole("button", { name: "Yes, send me mail" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your address is confirmed");

  const [, copy] = await letters(email, 2);
  await page.goto(linkIn(copy, "receipts"));
  await expect(page.getByRole("status")).toContainText("A moderator has not read it yet.");

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, accounts.moderator, `${site.url}/desk/comments`);
  await publish(desk, comment.comment);
  for (let i = 0; i < 2; i += 1) {
    const next = { ...comment, comment: someComment().comment };
    await leave(page, path, next);
    await publish(desk, next.comment);
  }

  // Three approvals later the next one is seen at once, if it was typed as people type.
  const fourth = { ...comment, comment: someComment().comment };
  await page.goto(site.url + path);
  for (const name of ["author", "email"] as const) await page.locator(`[name=${name}]`).fill(fourth[name]);
  await page.locator("[name=comment]").pressSequentially(fourth.comment, { delay: 150 });
  await page.locator("form[data-comment-form] button[type=submit]").click();
  await expect(page).toHaveURL(/\/receipts\//);
  await expect(page.getByRole("status")).toContainText("It is published under the story.");
  expect(await (await page.request.get(site.url + path)).text()).toContain(fourth.comment);

  // The same name and address from somebody else's browser earn nothing.
  const other = await (await browser.newContext()).newPage();
  await leave(other, path, { ...comment, comment: someComment().comment });
  await expect(other.getByRole("status")).toContainText("A moderator has not read it yet.");
  for (const it of [desk, other]) await it.context().close();
});

test("mail is turned off by one click, by a mail program without a page, and on the page for good", async ({
  page,
  request,
}) => {
  const { path } = await anArticle(site, { language: "ar" });
  const comment = someComment();
  await leave(page, path, comment);
  const [asked] = await letters(comment.email, 1);
  await page.goto(linkIn(asked, "confirm"));
  await page.getByRole("main").getByRole("button").click();
  const [, copy] = await letters(comment.email, 2);
  const off = copy?.source.match(/List-Unsubscribe:\s+<([^>]+)>/)?.[1] ?? "";
  const wishes = () => site.sql("SELECT mail_decision, mail_replies FROM comments WHERE email = $1", [comment.email]);
  expect(await wishes()).toEqual([{ mail_decision: true, mail_replies: true }]);

  const clicked = await request.post(off, { form: { "List-Unsubscribe": "One-Click" }, maxRedirects: 0 });
  expect(clicked.status()).toBe(204);
  expect(await wishes()).toEqual([{ mail_decision: false, mail_replies: false }]);

  await page.goto(off);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("أُوقف البريد");
  expect(
    await site.sql("SELECT silenced_at IS NOT NULL AS silent FROM guest_addresses WHERE email = $1", [comment.email]),
  ).toEqual([{ silent: true }]);
  expect(site.output()).not.toContain(comment.email);
});
