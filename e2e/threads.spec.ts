import { expect, type Page } from "@playwright/test";
import { parseFeed } from "feedsmith";
import { someComment } from "./support/comments.ts";
import { look } from "./support/looks.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";
import { test } from "./support/test.ts";
import { alsoIn, say, sayMany } from "./support/threads.ts";

test.use({ javaScriptEnabled: false });

const names = (page: Page) => page.locator("#comments ~ ol b").allInnerTexts();
const numbered = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => `Guest ${from < to ? from + i : from - i}`);

test("a long thread has pages in both orders, each of them a page to link to, and none past its end", async ({
  page,
  site,
}) => {
  const article = await anArticleOfItsOwn(site);
  await sayMany(site, article, 120);
  await page.goto(article.path);
  await expect(page.getByRole("heading", { name: "120 Comments" })).toBeVisible();
  expect(await names(page)).toEqual(numbered(1, 50));
  await page.getByRole("link", { name: "Newer comments" }).click();
  expect(new URL(page.url()).pathname).toBe(`${article.path}/comments/2`);
  expect(await names(page)).toEqual(numbered(51, 100));
  await page.getByRole("link", { name: "Newer comments" }).click();
  expect(await names(page)).toEqual(numbered(101, 120));
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${site.url}${article.path}/comments/3`);
  await expect(page.getByRole("link", { name: "Newer comments" })).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).getByRole("link", { name: article.headline }).click();
  expect(new URL(page.url()).pathname).toBe(article.path);

  await page.getByRole("link", { name: "Newest first" }).click();
  expect(new URL(page.url()).pathname).toBe(`${article.path}/comments/newest`);
  expect(await names(page)).toEqual(numbered(120, 71));
  await page.getByRole("link", { name: "Older comments" }).click();
  expect(new URL(page.url()).pathname).toBe(`${article.path}/comments/newest/2`);
  expect(await names(page)).toEqual(numbered(70, 21));
  await page.getByRole("link", { name: "Oldest first" }).click();
  expect(new URL(page.url()).pathname).toBe(article.path);

  for (const past of ["comments/4", "comments/0", "comments/newest/4", "comments/x"]) {
    expect((await page.request.get(`${article.path}/${past}`)).status(), past).toBe(404);
  }
  const first = await page.request.get(`${article.path}/comments/1`, { maxRedirects: 0 });
  expect([first.status(), first.headers().location]).toEqual([308, `${article.path}#comments`]);
});

test("the address of a comment answers with the page of the thread that has it", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const ids = await sayMany(site, article, 120);
  await page.goto(`${article.path}/comments/3`);
  await page.getByRole("article").filter({ hasText: "Words of guest 110." }).locator("a:has(time)").click();
  expect(page.url()).toBe(`${site.url}${article.path}?comment=${ids[109]}#comment-${ids[109]}`);
  await expect(page.locator(`#comment-${ids[109]}:target`)).toContainText("Words of guest 110.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline);
  expect(await names(page)).toEqual(numbered(101, 120));

  const other = await anArticleOfItsOwn(site);
  const elsewhere = await say(site, other);
  const held = await say(site, article, { status: "HELD", text: "Nobody sees this." });
  for (const id of [elsewhere, held, 2_000_000_000]) {
    for (const asked of ["comment", "reply"]) {
      const answer = await page.goto(`${article.path}?${asked}=${id}`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator("main [role=status]:visible").last()).toHaveText(
        "The comment you were looking for is not here any more.",
      );
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline);
      await expect(page.locator("body")).not.toContainText("Nobody sees this.");
    }
  }
});

test("a reply says whom it answers, goes to them, and comes back from a refusal as a reply", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const long = `${"What Ada said. ".repeat(30)}The end of it.`;
  const id = await say(site, article, { by: "Ada", text: long });
  await page.goto(article.path);
  const link = page.getByRole("link", { name: "Reply to Ada" });
  await expect(link).toHaveText("Reply");
  await expect(link).toHaveAttribute("rel", "nofollow");
  await link.click();
  expect(page.url()).toBe(`${site.url}${article.path}?reply=${id}#respond`);
  await expect(page.getByRole("heading", { name: /^Reply to .?Ada/ })).toBeVisible();
  const quote = page.locator("form blockquote");
  await expect(quote).toContainText("What Ada said.");
  await expect(quote).not.toContainText("The end of it.");

  const reply = someComment();
  const send = page.getByRole("button", { name: "Send comment" });
  await page.locator("[name=author]").fill(reply.author);
  // The browser's own check lets this pass.
  await page.locator("[name=email]").fill("nobody@nowhere");
  await page.locator("[name=comment]").fill(reply.comment);
  await send.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Reply to .?Ada/ })).toBeVisible();
  await expect(page.locator("[name=comment]")).toHaveValue(reply.comment);
  await page.locator("[name=email]").fill(reply.email);
  await send.click();
  await expect(page).toHaveURL(/\/receipts\//);
  const stored = await site.sql("SELECT parent_id, path[1] AS first FROM comments WHERE text = $1", [reply.comment]);
  expect(stored).toEqual([{ parent_id: id, first: id }]);

  await page.goto(`${article.path}?reply=${id}`);
  await page.getByRole("link", { name: "Cancel the reply" }).click();
  await expect(page.getByRole("heading", { name: "Add Comment" })).toBeVisible();
});

test("answers are set in three steps, say whom they answer, and that one they answer is gone", async ({
  page,
  site,
}) => {
  const article = await anArticleOfItsOwn(site);
  const chain: number[] = [];
  for (let i = 0; i < 6; i += 1)
    chain.push(await say(site, article, { by: `Step ${i}`, parent: chain.at(-1) ?? null }));
  const gone = await say(site, article, { by: "Nobody Now", status: "REFUSED" });
  await say(site, article, { by: "Left Alone", parent: gone });
  await page.goto(article.path);
  const depth = (id: number | undefined) =>
    page.locator(`#comment-${id}`).evaluate((it) => {
      let steps = -1;
      for (let at: Element | null = it; at; at = at.parentElement) if (at.matches("ol")) steps += 1;
      return steps;
    });
  expect(await Promise.all(chain.map(depth))).toEqual([0, 1, 2, 3, 3, 3]);
  await expect(page.locator(`#comment-${chain[5]}`)).toContainText("in reply to \u2068Step 4\u2069");
  await expect(page.getByRole("article").filter({ hasText: "Left Alone" })).toContainText(
    "in reply to a comment that is no longer here",
  );
  await expect(page.locator("body")).not.toContainText("Nobody Now");
});

test("a page that begins inside a thread leads to whom it goes on from", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const root = await say(site, article, { by: "The Beginning" });
  for (let i = 0; i < 55; i += 1) await say(site, article, { by: `Answer ${i}`, parent: root });
  await page.goto(`${article.path}/comments/2`);
  await page.getByRole("link", { name: /go on from .*The Beginning/ }).click();
  await expect(page.locator(`#comment-${root}:target`)).toContainText("The Beginning");
  await page.goto(`${article.path}/comments/2`);
  await page
    .locator("article")
    .first()
    .getByRole("link", { name: /in reply to/ })
    .click();
  await expect(page.locator(`#comment-${root}:target`)).toBeVisible();
});

test("a closed thread is read and not answered", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  await say(site, article, { by: "Ada" });
  await site.sql("UPDATE stories SET thread_mode = 'CLOSED' WHERE code = $1", [article.code]);
  await page.goto(article.path);
  await expect(page.getByText("Something.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Reply/ })).toHaveCount(0);
});

test("the feeds of a story have its published comments, for feed readers of others", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const id = await say(site, article, { by: `<Ada> & "co"`, text: `One <b>& two\n\nThree]]>` });
  await say(site, article, { status: "HELD", by: "Nobody Yet" });
  await page.goto(article.path);
  for (const [format, type] of [
    ["rss", "application/rss+xml"],
    ["atom", "application/atom+xml"],
  ]) {
    const address = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute("href");
    expect(address).toBe(`${site.url}${article.path}/feed${format === "atom" ? "/atom" : ""}`);
    const answer = await page.request.get(address ?? "");
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    const text = await answer.text();
    expect(text).not.toContain("Nobody Yet");
    const read = parseFeed(text);
    expect(read.format).toBe(format);
    const html = '<p dir="auto">One &lt;b&gt;&amp; two</p><p dir="auto">Three]]&gt;</p>';
    const link = `${site.url}${article.path}?comment=${id}#comment-${id}`;
    if (read.format === "rss") {
      expect(read.feed.items).toMatchObject([{ link, dc: { creators: [`<Ada> & "co"`] }, description: html }]);
    }
    if (read.format === "atom") {
      expect(read.feed.entries).toMatchObject([{ links: [{ href: link }], content: { value: html } }]);
    }
    const { etag = "" } = answer.headers();
    const again = await page.request.get(address ?? "", { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
  }
  expect((await page.request.get("/en/articles/zzzzzz/nothing/feed")).status()).toBe(404);
});

test.describe("looks", () => {
  // To see whether anything is wider than the page takes a script.
  test.use({ javaScriptEnabled: true });

  for (const language of ["en", "ar"]) {
    test(`a thread with answers, a colleague and somebody who would like to be one, ${language}`, async ({
      page,
      site,
    }, info) => {
      const own = await anArticleOfItsOwn(site);
      const article = language === "en" ? own : await alsoIn(site, own, language);
      const long = { text: "كلام طويل عن العبارة والميناء والناس الذين ينتظرون. ".repeat(8), by: "ليلى العبدالله" };
      let parent = await say(site, article, language === "ar" ? long : { by: "Newsroom" });
      for (let i = 0; i < 5; i += 1) parent = await say(site, article, { by: `Step ${i}`, parent });
      const colleague = await say(site, article, { by: "Sara Selim", parent, text: "What the desk says." });
      await say(site, article, { by: "Newsroom", parent: colleague });
      await site.sql(
        `WITH colleague AS (INSERT INTO staff (email, name, role, password_hash)
           VALUES (gen_random_uuid() || '@dateline.example', 'Sara Selim', 'MODERATOR', '$argon2id$nobody') RETURNING id)
         UPDATE comments SET staff_id = colleague.id FROM colleague WHERE comments.id = $1`,
        [colleague],
      );
      await sayMany(site, article, 60);
      for (const [name, path] of [
        ["article", `${article.path}?reply=${colleague}`],
        ["thread", `${article.path}/comments/newest`],
        ["last", `${article.path}/comments/2`],
      ] as const) {
        await page.goto(path);
        await look(page, `${name} ${language}`);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true });
        }
      }
      await page.goto(article.path);
      const mark = language === "en" ? "Newsroom" : "هيئة التحرير";
      const marks = page.locator("header span[class*=staff]");
      await expect(marks).toHaveText([mark]);
      await expect(page.locator(`#comment-${colleague}`)).toContainText(mark);
    });
  }
});
