import { expect } from "@playwright/test";
import { answerToForm, expectReceipt, expectWritten, someComment, writeComment } from "./support/comments.ts";
import { enter } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

test("an attack: everything waits, also where comments are published at once, until an editor ends it", async ({
  browser,
  page,
  site,
}) => {
  const { code, path } = await anArticleOfItsOwn(site);
  await site.sql("UPDATE stories SET thread_mode = 'OPEN' WHERE code = $1", [code]);
  // Without scripts nobody counts how fast a test types.
  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const send = async () => {
    const comment = someComment();
    await guest.goto(site.url + path);
    await writeComment(guest, comment);
    await guest.getByRole("button", { name: "Send comment" }).click();
    await expectReceipt(guest);
    const [row] = await site.sql("SELECT status FROM comments WHERE text = $1", [comment.comment]);
    return row?.status;
  };
  expect(await send()).toBe("PUBLISHED");
  await enter(page, accounts.editor, "/desk/modes");
  const banner = page.getByRole("complementary", { name: "In an attack" });
  await expect(banner).toHaveCount(0);
  await page.getByLabel("Hold every new comment on the whole site").check();
  await page.getByRole("button", { name: "Hold everything now" }).click();
  await expect(page.getByRole("status")).toContainText("From now on every new comment waits");
  await expect(banner).toContainText("Everything is held since");
  expect(await send()).toBe("HELD");
  await page.getByRole("button", { name: "End it" }).click();
  await expect(page.getByRole("status")).toContainText("Modes and trust count again");
  await expect(banner).toHaveCount(0);
  expect(await send()).toBe("PUBLISHED");
});

test("outside its hours a language takes no comments, keeps the words and says until when", async ({ page, site }) => {
  const { path } = await anArticleOfItsOwn(site);
  await enter(page, accounts.editor, "/desk/modes");
  await page.getByLabel("Time zone").fill("Nowhere/Never");
  await page.getByLabel("New comments at other times").selectOption("Closed");
  // The day after tomorrow is neither now nor will it be while this runs.
  const weekday = ((new Date().getUTCDay() + 1) % 7) + 1;
  await page.locator(`#from-${weekday}-1`).fill("10:00");
  await page.getByRole("button", { name: "Save the timetable" }).click();
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("There is no such time zone.");
  await expect(alert).toContainText("enter both times");
  await expect(page.locator(`#from-${weekday}-1`)).toHaveValue("10:00");
  await page.getByLabel("Time zone").fill("UTC");
  await page.locator(`#to-${weekday}-1`).fill("00:00");
  const reader = await page.context().newPage();
  await reader.goto(path);
  const comment = someComment();
  await writeComment(reader, comment);
  await page.getByRole("button", { name: "Save the timetable" }).click();
  await expect(page.getByRole("status")).toContainText("The timetable is saved");
  await expect(page.locator(`#to-${weekday}-1`)).toHaveValue("00:00");

  const answer = answerToForm(reader);
  await reader.getByRole("button", { name: "Send comment" }).click();
  await answer;
  await expect(reader.getByText("Comments are closed at this hour and taken again from")).toBeVisible();
  await expectWritten(reader, comment);
  await page.getByRole("button", { name: "Remove the timetable" }).click();
  await expect(page.getByRole("status")).toContainText("The timetable is removed");
  await reader.getByRole("button", { name: "Send comment" }).click();
  await expectReceipt(reader);
});

test("the page looks right in English, and to a moderator in Arabic, who changes nothing", async ({ page, site }) => {
  await enter(page, accounts.editor, "/desk/modes");
  await page.locator("#days-site").fill("no days");
  await page.getByRole("group", { name: "The whole site" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Enter a whole number of days");
  await look(page, "modes");
  const account = { ...accounts.moderator, email: `${crypto.randomUUID()}@dateline.example` };
  await addAccount(site.dataFolder, account);
  await site.sql("UPDATE staff SET language = 'ar' WHERE email = $1", [account.email]);
  await page.context().clearCookies();
  await enter(page, account, "/desk/modes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("الأوضاع والأوقات");
  await expect(page.getByRole("button", { name: "حفظ الجدول" })).toBeDisabled();
  await look(page, "modes in Arabic");
});
