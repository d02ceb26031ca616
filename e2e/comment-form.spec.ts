import { expect, type Page } from "@playwright/test";
import { answerToForm, expectReceipt, expectWritten, writeComment as fill, someComment } from "./support/comments.ts";
import { anArticle } from "./support/stories.ts";
import { test } from "./support/test.ts";

const send = (page: Page) => page.getByRole("button", { name: "Send comment" }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a comment is held and its guest gets a receipt", async ({ page, site }) => {
      const { path } = await anArticle(site);
      const comment = someComment();
      await page.goto(path);
      await fill(page, comment);
      await send(page);
      await expectReceipt(page);
      await expect(page.getByRole("article").getByRole("status").first()).toContainText(
        "A moderator has not read it yet",
      );
      expect(
        await site.sql("SELECT author_name, email, status FROM comments WHERE text = $1", [comment.comment]),
      ).toEqual([{ author_name: comment.author, email: comment.email, status: "HELD" }]);
      await page.goto(path);
      await expect(page.locator("body")).not.toContainText(comment.comment);
    });

    test("what is wrong is said first and beside each field, and every word is kept", async ({ page, site }) => {
      const { path } = await anArticle(site);
      const typed = { author: "  ", email: "nobody@nowhere", comment: "First <b>line</b>\n\n“second” — سطر" };
      await page.goto(path);
      // The browser's own check would stop an empty name; a form without one must be answered all the same.
      await page.locator("form[data-comment-form]").evaluate((form: HTMLFormElement) => (form.noValidate = true));
      await fill(page, typed);
      await send(page);
      const summary = page.getByRole("alert");
      await expect(summary).toBeFocused();
      await expect(summary.getByRole("link")).toHaveText([/write your name/, /does not look like an e-mail/]);
      for (const field of ["author", "email"]) {
        const input = page.locator(`[name=${field}]`);
        await expect(input).toHaveAttribute("aria-invalid", "true");
        const notes = ((await input.getAttribute("aria-describedby")) ?? "").split(" ");
        expect(notes).toContain(`${field}-error`);
        await expect(page.locator(`#${field}-error`)).toBeVisible();
      }
      await expectWritten(page, typed);

      await fill(page, { ...typed, author: "Ada", email: someComment().email });
      await send(page);
      await expectReceipt(page);
    });

    test("too long is said with the figures, and nothing is cut", async ({ page, site }) => {
      const { path } = await anArticle(site);
      const comment = someComment({ comment: "ب😀".repeat(2501) });
      await page.goto(path);
      await fill(page, comment);
      await send(page);
      await expect(page.locator("#comment-error")).toHaveText("The comment has 5,002 characters; the most is 5,000.");
      await expect(page.locator("[name=comment]")).toHaveValue(comment.comment);
    });

    test("too many comments from one visitor: the wait is said, the words are kept", async ({ page, site }) => {
      const { path } = await anArticle(site);
      const comment = someComment();
      for (let i = 0; i < 10; i++) {
        const sent = await page.request.post(path, {
          form: someComment(),
          headers: { origin: site.url },
          maxRedirects: 0,
        });
        expect(sent.status()).toBe(303);
      }
      await page.goto(path);
      await fill(page, comment);
      const answer = answerToForm(page);
      await send(page);
      expect((await answer).status()).toBe(429);
      await expect(page.getByRole("alert")).toContainText(/again in \d minutes/);
      await expect(page.locator("[name=comment]")).toHaveValue(comment.comment);
    });
  });
}

test("a double click stores one row", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  await page.goto(path);
  await fill(page, comment);
  await page.getByRole("button", { name: "Send comment" }).dblclick();
  await expectReceipt(page);
  expect(await site.sql("SELECT id FROM comments WHERE text = $1", [comment.comment])).toHaveLength(1);
});

test("controls and overrides are dropped before the database, joiners stay", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  const answer = await page.request.post(path, {
    form: { ...comment, author: "\u202Enimda\u0000", comment: `${comment.comment}\u0000\u2066 می\u200Cخواهم` },
    headers: { origin: site.url },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  const rows = await site.sql("SELECT author_name, text FROM comments WHERE email = $1", [comment.email]);
  expect(rows).toEqual([{ author_name: "nimda", text: `${comment.comment} می\u200Cخواهم` }]);
});

test("a comment of invisible characters is empty", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const answer = await page.request.post(path, {
    form: { ...someComment(), comment: "\u200B\u200D\u3164 \u2060\n" },
    headers: { origin: site.url },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain("Please write a comment.");
});

test("a thread that was closed while somebody wrote gives the words back", async ({ page, site }) => {
  const { path, code } = await anArticle(site, { language: "kmr" });
  const comment = someComment();
  await page.goto(path);
  await fill(page, comment);
  await site.sql("UPDATE stories SET thread_mode = 'CLOSED' WHERE code = $1", [code]);
  try {
    await page.locator("form[data-comment-form] button[type=submit]").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("[name=comment]")).toHaveValue(comment.comment);
    expect(await site.sql("SELECT id FROM comments WHERE text = $1", [comment.comment])).toEqual([]);
  } finally {
    await site.sql("UPDATE stories SET thread_mode = NULL WHERE code = $1", [code]);
  }
});
