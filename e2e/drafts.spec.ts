import { test as base, expect, type Page } from "@playwright/test";
import {
  answerToForm,
  expectReceipt,
  expectWritten,
  someAddress,
  someComment,
  writeComment,
} from "./support/comments.ts";
import { freePort } from "./support/port.ts";
import { type Site, startSite } from "./support/site.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { startWire, type Wire } from "./support/wire.ts";

/** A site behind a wire that can be cut, and a visitor of one's own. */
const test = base.extend<{ site: Site; wire: Wire }, { house: { site: Site; wire: Wire } }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const port = await freePort();
      const wire = await startWire(port);
      // Mail is offered, and nobody takes it.
      const mail = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "Dateline <news@dateline.example>" };
      const url = `http://localhost:${wire.port}`;
      const site = await startSite({ port, env: { TRUST_PROXY: "1", SITE_URL: url, ...mail } });
      try {
        await use({ site, wire });
      } finally {
        await site.remove();
        await wire.close();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ house }, use) => use(house.site.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": someAddress() }),
  site: async ({ house }, use) => use(house.site),
  wire: async ({ house }, use) => use(house.wire),
});

const send = (page: Page) => page.getByRole("button", { name: /^Send (comment|again)$/ }).click();
const said = (page: Page) => page.locator("form [role=alert]:visible");
const count = async (site: Site, { comment }: { comment: string }) =>
  (await site.sql("SELECT id FROM comments WHERE text = $1", [comment])).length;
/** All that the tab keeps of what was typed. Beside it stands the tab's key. */
const storage = (page: Page) =>
  page.evaluate(() => {
    const { "dateline-key": _, ...drafts } = { ...sessionStorage };
    return JSON.stringify(drafts);
  });
const nothing = { author: "", email: "", comment: "" };

for (const where of ["in", "back"] as const) {
  test(`a post whose wire is cut on the way ${where} loses no word and is stored once`, async ({
    page,
    site,
    wire,
  }) => {
    const { path } = await anArticle(site);
    const comment = someComment();
    await page.goto(path);
    await writeComment(page, comment);
    wire.cutPosts(where);
    try {
      await send(page);
      await expect(said(page)).toContainText("could not be reached");
    } finally {
      wire.cutPosts(null);
    }
    await expect(page).toHaveURL(site.url + path);
    await expect(page.getByRole("button", { name: "Send comment" })).toBeFocused();
    await expectWritten(page, comment);
    expect(await storage(page)).toContain(comment.comment);
    await send(page);
    await expectReceipt(page);
    expect(await count(site, comment)).toBe(1);
    expect(await storage(page)).toBe("{}");
    await page.goto(path);
    await expectWritten(page, nothing);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a fault of the server's own gives every word back, and a second try stores one row", async ({
      page,
      site,
    }) => {
      const { path } = await anArticle(site);
      const comment = someComment();
      await page.goto(path);
      await writeComment(page, comment);
      await site.sql("ALTER TABLE receipts RENAME TO lost");
      try {
        const answer = answerToForm(page);
        await send(page);
        expect((await answer).status()).toBe(503);
        await expect(page.getByRole("alert")).toBeFocused();
      } finally {
        await site.sql("ALTER TABLE lost RENAME TO receipts");
      }
      await expectWritten(page, comment);
      if (javaScriptEnabled) {
        await expect(page).toHaveURL(site.url + path);
        expect(await storage(page)).toContain(comment.comment);
      }
      await send(page);
      await expectReceipt(page);
      expect(await count(site, comment)).toBe(1);
    });

    test("a page that a cache kept for six hours is as good as a new one", async ({ page, site }) => {
      const { id, path } = await anArticleOfItsOwn(site);
      const comment = someComment();
      const old = await (await fetch(site.url + path)).text();
      await page.route(site.url + path, (route) =>
        route.request().method() === "GET"
          ? route.fulfill({ body: old, contentType: "text/html; charset=utf-8", headers: { age: "21600" } })
          : route.continue(),
      );
      await site.sql("UPDATE articles SET slug = 'renamed-since' WHERE id = $1", [id]);
      await page.goto(path);
      await writeComment(page, { ...comment, email: "mistyped@" });
      await page.locator("form[data-comment-form]").evaluate((form: HTMLFormElement) => (form.noValidate = true));
      await send(page);
      await expect(page.getByRole("alert")).toBeFocused();
      await writeComment(page, comment);
      await send(page);
      await expectReceipt(page);
      const [row] = await site.sql<{ findings: unknown }>("SELECT findings FROM comments WHERE text = $1", [
        comment.comment,
      ]);
      expect(JSON.stringify(row)).not.toContain('"stamp"');
    });

    test("who goes back after sending can send again: the same words stay one, others are another", async ({
      page,
      site,
    }) => {
      const { path } = await anArticle(site);
      const comment = someComment();
      await page.goto(path);
      await writeComment(page, comment);
      await send(page);
      await expectReceipt(page);
      await page.goBack();
      await writeComment(page, comment);
      await send(page);
      await expect(page).not.toHaveURL(site.url + path);
      expect(await count(site, comment)).toBe(1);
      await page.goBack();
      const other = { ...comment, comment: someComment().comment };
      await writeComment(page, other);
      await send(page);
      await expectReceipt(page);
      expect(await count(site, other)).toBe(1);
    });
  });
}

test("what is being typed is there again after a reload, after reading on, and not under another story", async ({
  page,
  site,
}) => {
  const { path } = await anArticle(site);
  const { path: elsewhere } = await anArticleOfItsOwn(site);
  const comment = someComment();
  await page.goto(path);
  await writeComment(page, comment);
  await page.getByRole("checkbox").check();
  await page.locator("[name=comment]").press("End");
  await page.keyboard.type(" And more");
  const typed = { ...comment, comment: `${comment.comment} And more` };
  await page.reload();
  await expectWritten(page, typed);
  await page.goto(elsewhere);
  await expectWritten(page, nothing);
  const other = someComment();
  await writeComment(page, other);
  await page.goto(path);
  await expectWritten(page, typed);
  await expect(page.getByRole("checkbox")).toBeChecked();
  await send(page);
  await expectReceipt(page);
  await page.goto(elsewhere);
  await expectWritten(page, other);
});

test("what the server gives back goes before what was kept", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  await page.goto(path);
  await writeComment(page, comment);
  // As in another tab that was opened from this one, or before the script was there.
  await page.evaluate(() => {
    for (const [name, kept] of Object.entries(sessionStorage))
      sessionStorage.setItem(name, kept.replace("What I think", "What I thought"));
  });
  await page.locator("[name=email]").evaluate((it: HTMLInputElement) => (it.value = "mistyped"));
  await page.evaluate(() => document.addEventListener("formdata", (event) => event.stopPropagation(), true));
  await page.locator("form[data-comment-form]").evaluate((form: HTMLFormElement) => form.submit());
  await expect(page.getByRole("alert")).toBeFocused();
  await expectWritten(page, { ...comment, email: "mistyped" });
});

test("two tabs keep a draft each; the same words from both are two comments, one of them known as a copy", async ({
  page,
  context,
  site,
}) => {
  const { path } = await anArticle(site);
  const [first, second] = [someComment(), someComment()];
  const other = await context.newPage();
  await page.goto(path);
  await writeComment(page, first);
  await other.goto(path);
  await writeComment(other, second);
  await page.reload();
  await expectWritten(page, first);
  await other.reload();
  await expectWritten(other, second);
  await writeComment(other, first);
  for (const tab of [page, other]) {
    await send(tab);
    await expect(tab.locator("[data-receipt]")).toBeVisible();
    expect(await storage(tab)).toBe("{}");
  }
  const rows = await site.sql("SELECT status, findings FROM comments WHERE text = $1 ORDER BY id", [first.comment]);
  expect(rows).toMatchObject([
    { status: "HELD" },
    { status: "HELD", findings: expect.arrayContaining([{ rule: "duplicate", detail: 1 }]) },
  ]);
});

test("a story that is withdrawn while somebody writes leaves them their words", async ({ page, site }) => {
  const { id, path } = await anArticleOfItsOwn(site);
  const comment = someComment();
  await page.goto(path);
  await writeComment(page, comment);
  await site.sql("UPDATE articles SET status = 'WITHDRAWN', withdrawn_at = now() WHERE id = $1", [id]);
  await send(page);
  await expect(said(page)).toContainText("withdrawn");
  await expectWritten(page, comment);
});

test("a full storage changes nothing", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  await page.goto(path);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let i = 0; ; i += 1) sessionStorage.setItem(`${size} ${i}`, "x".repeat(size));
      } catch {
        // It is as full as it can be with pieces of this size.
      }
    }
  });
  await writeComment(page, { ...comment, email: "mistyped@" });
  await page.locator("form[data-comment-form]").evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await send(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await expectWritten(page, { ...comment, email: "mistyped@" });
  await writeComment(page, comment);
  await send(page);
  await expectReceipt(page);
  expect(await count(site, comment)).toBe(1);
});

test("the form tells its tab's key, how long it was written on, and the pass of a confirmed address", async ({
  page,
  site,
}) => {
  const { path } = await anArticle(site);
  const field = (name: string, value: string) => new RegExp(`name="${name}"\\r\\n\\r\\n${value}\\r\\n`);
  const keys: (string | undefined)[] = [];
  await page.goto(path);
  await page.evaluate(() => localStorage.setItem("dateline-pass", "the-pass"));
  for (const comment of [someComment(), someComment()]) {
    await page.goto(path);
    await writeComment(page, comment);
    const [request] = await Promise.all([page.waitForRequest((it) => it.method() === "POST"), send(page)]);
    const body = request.postData() ?? "";
    expect(body).toMatch(field("pass", "the-pass"));
    expect(body).toMatch(field("written_in", "[1-9]\\d*"));
    keys.push(field("form_key", "([\\w-]{16,})").exec(body)?.[1]);
    await expectReceipt(page);
  }
  expect(new Set(keys).size).toBe(1);
  expect(keys).not.toContain(undefined);
});

test("new words for a comment are kept on its receipt until they are sent", async ({ page, site }) => {
  const { path } = await anArticle(site);
  await page.goto(path);
  await writeComment(page, someComment());
  await send(page);
  await expectReceipt(page);
  const { comment: words } = someComment();
  await page.locator("summary", { hasText: "Correct it" }).click();
  await page.getByLabel("Comment").fill(words);
  const receipt = page.url();
  await page.goto(path);
  await page.goto(receipt);
  await expect(page.getByLabel("Comment")).toBeVisible();
  await expect(page.getByLabel("Comment")).toHaveValue(words);
  await site.sql("ALTER TABLE receipts RENAME TO lost");
  try {
    await page.getByRole("button", { name: "Send the correction" }).click();
    await expect(said(page)).toContainText("cannot answer this just now");
  } finally {
    await site.sql("ALTER TABLE lost RENAME TO receipts");
  }
  await expect(page.getByLabel("Comment")).toHaveValue(words);
  await page.getByRole("button", { name: "Send the correction" }).click();
  // Only on the page that follows are they let go of.
  await expect(page.getByRole("article")).toContainText(words);
  await expect.poll(() => storage(page)).toBe("{}");
});
