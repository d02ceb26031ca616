import { expect, type Page } from "@playwright/test";
import { answerToForm, someAddress } from "./support/comments.ts";
import { freezeDatabase } from "./support/database.ts";
import { enter } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { aPublishedComment } from "./support/reports.ts";
import { accounts } from "./support/staff.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const send = (page: Page) => page.getByRole("main").locator("form button[type=submit]").click();

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader of the Arabic page reports a comment and holds a receipt of it", async ({ page, site }) => {
    const { id, words } = await aPublishedComment(site, await anArticle(site, { language: "ar" }));
    await page.goto(`/ar/comments/${id}/report`);
    await expect(page.getByRole("blockquote")).toContainText(words);
    await expect(page.locator(`a[href$="#comment-${id}"]`)).toContainText(`${site.url}/ar/articles/`);
    // What only the law on illegal content asks is folded away.
    await expect(page.locator("[name=goodFaith]")).toBeHidden();
    await page.locator("[value=ABUSIVE]").check();
    await page.locator("[name=words]").fill("يهاجم جاري");
    await send(page);
    await expect(title(page)).toHaveText("بلاغك");
    await expect(page.getByRole("status")).toHaveText("وصل بلاغك، وسينظر فيه أحد المشرفين.");
    expect(new URL(page.url()).pathname).toMatch(/^\/ar\/receipts\/[\w-]{22}$/);
    expect(await site.sql("SELECT category, words, language FROM reports WHERE comment_id = $1", [id])).toEqual([
      { category: "ABUSIVE", words: "يهاجم جاري", language: "ar" },
    ]);
  });

  test("what is illegal is not taken without good faith, and every word is kept", async ({ page, site }) => {
    const article = await anArticleOfItsOwn(site);
    const { id } = await aPublishedComment(site, article);
    const typed = { words: "First <b>line</b>\n\n“second” — سطر", name: "Ada", email: "ada@example.org" };
    await page.goto(article.path);
    await page.getByRole("link", { name: /^Report the comment by .*Amal/ }).click();
    await expect(page).toHaveURL(`/en/comments/${id}/report`);
    await page.locator("[value=ILLEGAL]").check();
    await expect(page.locator("[name=goodFaith]")).not.toBeChecked();
    for (const [name, value] of Object.entries(typed)) await page.locator(`[name=${name}]`).fill(value);
    const answer = answerToForm(page);
    await send(page);
    expect((await answer).status()).toBe(422);
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("link")).toHaveText(["Please confirm that you report in good faith."]);
    for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
    await expect(page.locator("[value=ILLEGAL]")).toBeChecked();
    expect(await site.sql("SELECT id FROM reports WHERE comment_id = $1", [id])).toEqual([]);

    await page.locator("[name=goodFaith]").check();
    await send(page);
    await expect(title(page)).toHaveText("Your report");
    expect(await site.sql("SELECT name, email, good_faith FROM reports WHERE comment_id = $1", [id])).toEqual([
      { name: "Ada", email: "ada@example.org", good_faith: true },
    ]);
  });

  test("who reports the abuse of children may stay unnamed", async ({ page, site }) => {
    const { id } = await aPublishedComment(site, await anArticleOfItsOwn(site));
    await page.goto(`/en/comments/${id}/report`);
    await page.locator("[value=ILLEGAL]").check();
    await page.locator("[name=words]").fill("It shows where there is more.");
    for (const box of ["childAbuse", "goodFaith"]) await page.locator(`[name=${box}]`).check();
    await send(page);
    await expect(title(page)).toHaveText("Your report");
    expect(await site.sql("SELECT name, email FROM reports WHERE comment_id = $1", [id])).toEqual([
      { name: null, email: null },
    ]);
  });

  test("whoever reports a second time is told so, and counts once", async ({ page, site }) => {
    const { id } = await aPublishedComment(site, await anArticleOfItsOwn(site));
    for (const category of ["SPAM", "OFFENSIVE"]) {
      await page.goto(`/en/comments/${id}/report`);
      await page.locator(`[value=${category}]`).check();
      await send(page);
    }
    await expect(title(page)).toHaveText("You have reported this comment already");
    await expect(page.getByRole("link", { name: "Back to the comment" })).toBeVisible();
    expect(await site.sql("SELECT category FROM reports WHERE comment_id = $1", [id])).toEqual([{ category: "SPAM" }]);
  });

  test("what readers do not see cannot be reported, and words sent there come back", async ({ page, site }) => {
    const { id } = await aPublishedComment(site, await anArticleOfItsOwn(site));
    await page.goto(`/en/comments/${id}/report`);
    await page.locator("[value=OTHER]").check();
    await page.locator("[name=words]").fill("Words that are not lost");
    await site.sql("UPDATE comments SET status = 'REFUSED' WHERE id = $1", [id]);
    const answer = answerToForm(page);
    await send(page);
    expect((await answer).status()).toBe(404);
    await expect(page.getByRole("blockquote")).toHaveText("Words that are not lost");
    for (const path of ["0", "2000000000", "x", "1e3"]) {
      expect((await page.goto(`/en/comments/${path}/report`))?.status()).toBe(404);
    }
  });

  test("a report keeps its words while the database hangs, and is sent again with one click", async ({
    page,
    site,
  }) => {
    const { id } = await aPublishedComment(site, await anArticleOfItsOwn(site));
    await page.goto(`/en/comments/${id}/report`);
    await page.locator("[value=OTHER]").check();
    await page.locator("[name=words]").fill("Words that outlive a fault");
    const end = await freezeDatabase(site.dataFolder);
    try {
      const answer = answerToForm(page);
      await send(page);
      expect((await answer).status()).toBe(503);
      await expect(page.locator("[value=OTHER]")).toBeChecked();
      await expect(page.locator("[name=words]")).toHaveValue("Words that outlive a fault");
    } finally {
      await end();
    }
    await expect.poll(async () => (await page.request.get("/healthz")).status(), { timeout: 10_000 }).toBe(200);
    await page.getByRole("button", { name: "Send again" }).click();
    await expect(title(page)).toHaveText("Your report");
    expect(await site.sql("SELECT words FROM reports WHERE comment_id = $1", [id])).toEqual([
      { words: "Words that outlive a fault" },
    ]);
  });

  test("enough reports have a comment held, and the next request no longer shows it", async ({ page, site }) => {
    const article = await anArticleOfItsOwn(site);
    const { id, words } = await aPublishedComment(site, article);
    await page.goto(article.path);
    await expect(page.getByRole("main")).toContainText(words);
    for (let reporter = 0; reporter < 3; reporter++) {
      const sent = await page.request.post(`/en/comments/${id}/report`, {
        form: { category: "SPAM" },
        headers: { origin: site.url, "x-forwarded-for": someAddress() },
        maxRedirects: 0,
      });
      expect(sent.status()).toBe(303);
    }
    expect(await (await page.request.get(article.path)).text()).not.toContain(words);
    expect(await site.sql("SELECT status FROM comments WHERE id = $1", [id])).toEqual([{ status: "HELD" }]);
    expect((await page.goto(`/en/comments/${id}/report`))?.status()).toBe(404);
  });

  test("the desk upholds a report, and its receipt says so", async ({ page, site, browser }) => {
    const article = await anArticleOfItsOwn(site);
    const { id, words } = await aPublishedComment(site, article);
    await page.goto(`/en/comments/${id}/report`);
    await page.locator("[value=OTHER]").check();
    await page.locator("[name=words]").fill("It gives away the end.");
    await send(page);
    await expect(title(page)).toHaveText("Your report");

    const desk = await (await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })).newPage();
    await enter(desk, accounts.moderator, "/desk/comments?queue=reported");
    // Its words stand in the histories beside other comments, too.
    const reported = desk.locator(`#comment-${id}`);
    await expect(reported).toContainText("It gives away the end.");
    await reported.getByLabel("because").selectOption("it is not about the story");
    await reported.getByRole("button", { name: "Uphold" }).click();
    await expect(desk.getByRole("status")).toHaveText("The reports are upheld: the comment is refused.");
    await expect(reported).toHaveCount(0);

    await page.reload();
    await expect(page.getByRole("status")).toContainText("The newsroom agreed with you");
    expect(await (await page.request.get(article.path)).text()).not.toContain(words);
  });

  test("the desk dismisses a report: the comment stays, and the receipt says so", async ({ page, site, browser }) => {
    const article = await anArticleOfItsOwn(site);
    const { id, words } = await aPublishedComment(site, article);
    await page.goto(`/en/comments/${id}/report`);
    await page.locator("[value=OFFENSIVE]").check();
    await send(page);
    const desk = await (await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })).newPage();
    await enter(desk, accounts.moderator, "/desk/comments?queue=reported");
    await desk.locator(`#comment-${id}`).getByRole("button", { name: "Dismiss" }).click();
    await expect(desk.getByRole("status")).toHaveText("The reports are dismissed: the comment stays.");
    await page.reload();
    await expect(page.getByRole("status")).toContainText("decided that the comment stays");
    await page.getByRole("link", { name: "The comment you reported" }).click();
    await expect(page.getByRole("main")).toContainText(words);
  });
});

test("reporting looks right", async ({ page, site }) => {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  for (const language of ["en", "ar"]) {
    const { id } = await aPublishedComment(site, await anArticle(site, { language }), word.repeat(3));
    await page.goto(`/${language}/comments/${id}/report`);
    await look(page, `report ${language}`);
    await page.locator("[value=ILLEGAL]").check();
    await send(page);
    await expect(page.getByRole("alert")).toBeFocused();
    await look(page, `report refused ${language}`);
    await page.locator("[value=SPAM]").check();
    await send(page);
    await expect(title(page)).toBeVisible();
    await look(page, `report receipt ${language}`);
    await page.goto(`/${language}/comments/${id}/report/already`);
    await look(page, `report already ${language}`);
  }
});
