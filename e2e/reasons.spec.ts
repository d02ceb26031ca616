import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { expectReceipt, someComment, writeComment } from "./support/comments.ts";
import { enter, findHeld, signIn } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

const alert = (page: Page) => page.getByRole("main").getByRole("alert");
const saved = (page: Page) => page.getByRole("main").getByRole("status");
const wordsIn = (site: Site, language: string) =>
  site.sql("SELECT text FROM reason_wordings WHERE language = $1::language", [language]);
const save = (page: Page) => page.getByRole("button", { name: "Save the words" }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("an editor words a reason in Arabic, and whoever is refused for it reads these words", async ({
      browser,
      page,
      site,
    }) => {
      const words = `لا نبيع المساحة هنا ${randomUUID()}`;
      await enter(page, accounts.editor, "/desk/rules");
      await page.getByRole("link", { name: "Reasons of refusals" }).click();
      await page.getByRole("link", { name: "العربية" }).click();
      await expect(page.getByText("Without words of your own: إعلان")).toBeVisible();
      const box = page.getByLabel("it is advertising");
      await box.fill(words);
      await save(page);
      await expect(saved(page)).toContainText("The words are saved.");
      await expect(box).toHaveValue(words);

      const guest = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const { path } = await anArticle(site, { language: "ar" });
      const comment = someComment();
      await guest.goto(site.url + path);
      await writeComment(guest, comment);
      await guest.locator("form[data-comment-form] button[type=submit]").click();
      await expectReceipt(guest);
      await page.goto("/desk/comments");
      const held = await findHeld(page, comment.comment);
      await held.getByLabel("because").selectOption("AD");
      await held.getByRole("button", { name: "Refuse" }).click();
      const status = () => site.sql("SELECT status FROM comments WHERE text = $1", [comment.comment]);
      await expect.poll(status).toEqual([{ status: "REFUSED" }]);
      await guest.reload();
      await expect(guest.getByRole("status")).toContainText(`السبب: ${words}`);

      await page.goto("/desk/rules/reasons?language=ar");
      await box.fill("");
      await save(page);
      await expect.poll(() => wordsIn(site, "ar")).toEqual([]);
      await guest.reload();
      await expect(guest.getByRole("status")).toContainText("السبب: إعلان");
      await guest.context().close();
    });

    test("words outlast the end of the session, and a colleague's are not replaced unseen", async ({ page, site }) => {
      const account = { ...accounts.editor, email: `${randomUUID()}@dateline.example` };
      await addAccount(site.dataFolder, account);
      await enter(page, account, "/desk/rules/reasons?language=ckb");
      const box = page.getByLabel("it is spam");
      await box.fill("سپامە و هیچی تر");
      const ends = "DELETE FROM staff_sessions s USING staff WHERE staff.id = s.staff_id AND email = $1";
      await site.sql(ends, [account.email]);
      await save(page);
      await expect(alert(page)).toContainText("You were signed out");
      await expect(box).toHaveValue("سپامە و هیچی تر");
      await site.sql("INSERT INTO reason_wordings (reason, language, text) VALUES ('SPAM', 'ckb', $1)", ["ڕیکلامە"]);
      const beside = page.context().waitForEvent("page");
      await alert(page).getByRole("link", { name: "Sign in in another tab" }).click();
      const other = await beside;
      await signIn(other, account);
      await expect(other).toHaveURL(/\/desk/);
      await other.close();
      await save(page);
      await expect(alert(page)).toContainText("A colleague has worded this meanwhile: “ڕیکلامە”.");
      await expect(box).toHaveValue("سپامە و هیچی تر");
      await save(page);
      await expect(saved(page)).toContainText("The words are saved.");
      await expect(box).toHaveValue("سپامە و هیچی تر");
      await box.fill("");
      await save(page);
      await expect.poll(() => wordsIn(site, "ckb")).toEqual([]);
    });
  });
}

test("the page looks right in English and Arabic, in which it also says that nothing arrived", async ({
  page,
  site,
}) => {
  await enter(page, accounts.editor, "/desk/rules/reasons?language=ar");
  await page.getByLabel("it is spam").fill("ك".repeat(501));
  await save(page);
  await expect(alert(page)).toContainText("500 characters at most.");
  await expect(page.getByLabel("it is spam")).toHaveValue("ك".repeat(501));
  await look(page, "reasons refused");

  const account = { ...accounts.editor, email: `${randomUUID()}@dateline.example` };
  await addAccount(site.dataFolder, account);
  await site.sql("UPDATE staff SET language = 'ar' WHERE email = $1", [account.email]);
  await page.context().clearCookies();
  await enter(page, account, "/desk/rules/reasons?language=en");
  await page.getByLabel("رسالة مزعجة").fill("it is nothing but spam");
  await page.route(/rules\/reasons/, (route) => route.abort());
  await page.getByRole("button", { name: "حفظ الكلمات" }).click();
  await expect(alert(page)).toContainText("لم يصل ما أرسلته");
  await expect(page.getByLabel("رسالة مزعجة")).toHaveValue("it is nothing but spam");
  await look(page, "reasons in Arabic");
});
