import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { someComment } from "./support/comments.ts";
import { enter, findHeld } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

test.use({ javaScriptEnabled: false });

/** Leaves a comment on a story in a language, and ends on its receipt. */
async function leave(page: Page, site: Parameters<typeof anArticle>[0] & { url: string }, language: string) {
  const { path, headline } = await anArticle(site, { language });
  const comment = someComment();
  await page.goto(site.url + path);
  for (const [name, value] of Object.entries(comment)) await page.locator(`[name=${name}]`).fill(value);
  await page.locator("form[data-comment-form] button[type=submit]").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/receipts/[\\w-]{22}$`));
  return { path, headline, comment, receipt: page.url() };
}

/** Opens what the receipt offers under a name, and presses the button there. */
async function wish(page: Page, name: string, button: string, words?: { label: string; text: string }) {
  const wished = page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
  await wished.locator("summary").click();
  if (words) await wished.getByLabel(words.label).fill(words.text);
  await wished.getByRole("button", { name: button }).click();
}

test("a guest follows a comment from its receipt: refused with a reason, appealed against, erased", async ({
  page,
  site,
  browser,
}) => {
  const { path, comment, receipt } = await leave(page, site, "ar");
  await expect(page.getByRole("status")).toContainText("لم يقرأه أحد المشرفين بعد");
  await expect(page.getByRole("status")).toContainText("ينتظر منذ دقيقة واحدة");
  const token = receipt.split("/").at(-1) ?? "";
  const article = await page.request.get(site.url + path);
  expect(await article.text()).not.toContain(comment.comment);

  // It is for one person: nobody keeps it, finds it, or learns its address from a link on it.
  const answer = await page.request.get(receipt);
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/);
  expect((await page.request.get(receipt.replace(token, `${token.slice(0, -1)}~`))).status()).toBe(404);

  // A moderator refuses it and says why.
  const desk = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await enter(desk, accounts.moderator, `${site.url}/desk/comments`);
  const held = await findHeld(desk, comment.comment);
  await held.getByLabel("because").selectOption("ABUSIVE");
  await held.getByRole("button", { name: "Refuse" }).click();

  // The receipt works on any device that has its address.
  const phone = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await phone.goto(receipt);
  await expect(phone.getByRole("status")).toContainText("فيه هجوم شخصي");
  await wish(phone, "اطلب نظرة ثانية", "أرسل الاعتراض", { label: "لماذا ينبغي نشره؟", text: "لم أقصد أحدًا" });
  await expect(phone.getByRole("status")).toContainText("سينظر فيه أحد المشرفين مرة أخرى");
  await expect(phone.locator("summary", { hasText: "اطلب نظرة ثانية" })).toHaveCount(0);

  // It is back on the desk, with what was said and by whom it was refused.
  await desk.goto(`${site.url}/desk/comments`);
  const appealed = await findHeld(desk, comment.comment);
  await expect(appealed).toContainText("Appeal");
  await expect(appealed).toContainText(accounts.moderator.name);
  await expect(appealed).toContainText("لم أقصد أحدًا");
  await appealed.getByRole("button", { name: "Publish" }).click();
  expect(await (await page.request.get(site.url + path)).text()).toContain(comment.comment);

  // Erased, nothing of it is left, at the very next request.
  await phone.goto(receipt);
  await wish(phone, "امحُه", "امحُه");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("مُحي هذا التعليق");
  expect((await page.request.get(receipt)).status()).toBe(410);
  expect(await (await page.request.get(site.url + path)).text()).not.toContain(comment.comment);
  const rows = await site.sql(
    "SELECT author_name, email, text, visitor, words_key FROM comments WHERE status = 'ERASED' ORDER BY id DESC LIMIT 1",
  );
  expect(rows).toEqual([{ author_name: null, email: null, text: null, visitor: null, words_key: null }]);
  expect(site.output()).not.toContain(token);
  for (const it of [desk, phone]) await it.context().close();
});

test("a correction waits, the published words stay until it is decided on, and the moderator sees what changed", async ({
  page,
  site,
  browser,
}) => {
  const { path, comment, receipt } = await leave(page, site, "en");
  const desk = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await enter(desk, accounts.moderator, `${site.url}/desk/comments`);
  await (await findHeld(desk, comment.comment)).getByRole("button", { name: "Publish" }).click();

  await page.goto(receipt);
  await expect(page.getByRole("status")).toContainText("It is published under the story.");
  const better = comment.comment.replace("I think", "I know");
  await wish(page, "Correct it", "Send the correction", { label: "Comment", text: better });
  await expect(page.getByRole("heading", { name: /Your correction/ })).toBeVisible();
  expect(await (await page.request.get(site.url + path)).text()).toContain(comment.comment);

  await desk.goto(`${site.url}/desk/comments`);
  const corrected = await findHeld(desk, comment.comment);
  await expect(corrected.locator("del")).toHaveText("think");
  await expect(corrected.locator("ins")).toHaveText("know");
  await corrected.getByRole("button", { name: "Publish" }).click();
  const html = await (await page.request.get(site.url + path)).text();
  expect(html).toContain(better);
  expect(html).not.toContain(comment.comment);
  await desk.context().close();
});

test("a decision on what the guest has changed meanwhile decides nothing, and says so", async ({
  page,
  site,
  browser,
}) => {
  const { comment, receipt } = await leave(page, site, "en");
  const desk = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await enter(desk, accounts.moderator, `${site.url}/desk/comments`);
  const held = await findHeld(desk, comment.comment);
  await page.goto(receipt);
  await wish(page, "Correct it", "Send the correction", { label: "Comment", text: `${comment.comment} Or not.` });
  await held.getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByRole("status")).toContainText("The comment was changed while you were reading.");
  await expect((await findHeld(desk, comment.comment)).locator("ins")).toContainText("Or not.");
  await desk.context().close();
});

test("what is taken back can be put back; a wish that comes too late and one without words are told", async ({
  page,
  site,
}) => {
  const { receipt } = await leave(page, site, "en");
  const stale = await page.context().newPage();
  await stale.goto(receipt);
  await wish(page, "Correct it", "Send the correction", { label: "Comment", text: " " });
  await expect(page.getByRole("alert")).toContainText("Please write a comment.");
  await page.goto(receipt);
  await wish(page, "Take it back", "Take it back");
  await expect(page.getByRole("status")).toContainText("You took it back.");
  await wish(stale, "Correct it", "Send the correction", { label: "Comment", text: "Words that must not be lost." });
  await expect(stale.getByRole("alert")).toContainText("changed in the meantime");
  await page.getByRole("button", { name: "Send it to the moderators again" }).click();
  await expect(page.getByRole("status")).toContainText("A moderator has not read it yet.");
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  for (const language of ["en", "ar"]) {
    test(`a receipt in ${language} looks right, and nothing on it is closed to anybody`, async ({ page, site }) => {
      await leave(page, site, language);
      await look(page, `receipt-${language}`);
    });
  }
});
