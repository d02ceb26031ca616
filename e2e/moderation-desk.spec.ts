import { randomBytes } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { someAddress, someComment } from "./support/comments.ts";
import { enter, findHeld, signIn, untilKeysWork } from "./support/desk.ts";
import { look, overflow } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { type Account, accounts, addAccount } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

/** So many comments that wait under a story of their own; where only they are shown. */
async function waiting(site: Site, count: number, text = "Words that wait") {
  const { id, path } = await anArticleOfItsOwn(site);
  const mark = randomBytes(4).toString("hex");
  const rows = await site.sql<{ id: number; story: number }>(
    `INSERT INTO comments (story_id, language, author_name, email, text, waiting_since, form_key)
     SELECT story_id, language, 'Guest ' || n, 'guest@example.org', $2 || ' ' || n || ', ' || $3, now(),
       sha256(convert_to(random()::text, 'UTF8'))
     FROM articles, generate_series(1, $4::int) AS n WHERE articles.id = $1 ORDER BY n RETURNING id, story_id AS story`,
    [id, text, mark, count],
  );
  const ids = rows.map((it) => it.id);
  return { ids, path, queue: `/desk/comments?story=${rows[0]?.story}`, story: rows[0]?.story ?? 0 };
}

const statuses = async (site: Site, ids: number[]) => {
  const rows = await site.sql<{ status: string; count: number }>(
    "SELECT status, count(*)::int AS count FROM comments WHERE id = ANY($1) GROUP BY status ORDER BY status",
    [ids],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
};

/** A colleague of a test's own, whose desk speaks a language. */
async function colleague(site: Site, language: string | null = null): Promise<Account> {
  const mark = randomBytes(4).toString("hex");
  const account = { ...accounts.moderator, email: `desk-${mark}@dateline.example`, name: `Desk ${mark}` };
  await addAccount(site.dataFolder, account);
  await site.sql("UPDATE staff SET language = $2::language WHERE email = $1", [account.email, language]);
  return account;
}

test("a moderator decides on sixty comments within a minute with the keyboard alone", async ({ page, site }, info) => {
  const { ids, queue } = await waiting(site, 60);
  await enter(page, accounts.moderator, queue);
  const items = page.locator("[data-comment]");
  await expect(items).toHaveCount(25);
  await untilKeysWork(page);
  await page.keyboard.press("j");
  await expect(items.first()).toBeFocused();
  const begun = Date.now();
  let last = "";
  for (let i = 0; i < ids.length; i++) {
    const current = page.locator(`[data-comment]:focus:not([data-comment="${last}"])`);
    last = (await current.getAttribute("data-comment")) ?? "";
    if (i % 3 === 0) await page.keyboard.press("a");
    else if (i % 3 === 1) await page.keyboard.press("s");
    else {
      await page.keyboard.press("d");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("2");
    }
  }
  await expect.poll(() => statuses(site, ids)).toEqual({ PUBLISHED: 20, REFUSED: 20, SPAM: 20 });
  const took = (Date.now() - begun) / 1000;
  info.annotations.push({ type: "seconds for sixty decisions", description: took.toFixed(1) });
  expect(took).toBeLessThan(60);
  await expect(page.getByText("Nothing here fits.")).toBeVisible();
  const [reasons] = await site.sql(
    "SELECT count(*)::int AS count FROM decisions WHERE comment_id = ANY($1) AND reason = 'ABUSIVE'",
    [ids],
  );
  expect(reasons).toEqual({ count: 20 });
});

test("many are decided on at once and taken back, keys can be switched off, and help says what they do", async ({
  page,
  site,
}) => {
  const { ids, queue } = await waiting(site, 23);
  await enter(page, await colleague(site), queue);
  await page.getByRole("button", { name: "Select all on this page" }).click();
  const many = page.getByRole("form", { name: "Decide on all that are selected" });
  await expect(many).toContainText("23 selected");
  await many.getByRole("button", { name: "Spam" }).click();
  await expect(page.getByRole("status")).toHaveText("23 comments are decided.");
  expect(await statuses(site, ids)).toEqual({ SPAM: 23 });
  await page.keyboard.press("z");
  await expect(page.getByRole("status")).toHaveText("23 decisions are taken back.");
  expect(await statuses(site, ids)).toEqual({ HELD: 23 });
  await expect(page.locator("[data-comment]")).toHaveCount(23);

  await page.locator("[data-comment]").first().getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toHaveText("The comment by Guest 1 is published.");
  await expect(page.locator("[data-comment]").first()).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toHaveText("One decision is taken back.");
  expect(await statuses(site, ids)).toEqual({ HELD: 23 });
  await expect(page.locator(`#comment-${ids[0]}`)).toBeFocused();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("The next comment");
  await page.getByRole("link", { name: "Switch the keys off" }).click();
  await page.getByLabel(/Single letters are keys/).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved.");
  await page.goto(queue);
  await page.locator("[data-comment]").first().focus();
  await page.keyboard.press("a");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await statuses(site, ids)).toEqual({ HELD: 23 });
});

test("of two moderators one sees that the other reads; what a guest changes meanwhile is not decided on", async ({
  browser,
  page,
  site,
}) => {
  const { ids, path, queue } = await waiting(site, 1, "The first words");
  const [id = 0] = ids;
  await site.sql("UPDATE comments SET status = 'PUBLISHED', decided_at = now() WHERE id = $1", [id]);
  await site.sql("UPDATE comments SET correction = 'Second words', waiting_since = now() WHERE id = $1", [id]);
  const two = await (
    await browser.newContext({ baseURL: site.url, extraHTTPHeaders: { "x-forwarded-for": someAddress() } })
  ).newPage();
  await enter(page, accounts.moderator, queue);
  await untilKeysWork(page);
  await page.keyboard.press("j");
  await expect.poll(async () => (await site.sql("SELECT FROM claims WHERE comment_id = $1", [id])).length).toBe(1);
  await enter(two, accounts.editor, queue);
  await expect(two.getByRole("article")).toContainText(`${accounts.moderator.name} is reading this.`);

  await site.sql(
    "UPDATE comments SET correction = 'Third words', revision = revision + 1, waiting_since = now() WHERE id = $1",
    [id],
  );
  await page.keyboard.press("a");
  await expect(page.getByRole("status")).toContainText("The comment was changed while you were reading.");
  const conflict = page.getByRole("region", { name: /^Not decided/ });
  await expect(conflict.locator("del")).toHaveText("Second");
  await expect(conflict.locator("ins")).toHaveText("Third");
  const html = await (await page.request.get(site.url + path)).text();
  expect(html).toContain("The first words");
  expect(html).not.toContain("Third words");
  // It is back with its newest words, and can be decided on as it stands.
  await expect(page.getByRole("article").locator("ins")).toContainText("Third");
  await page.getByRole("article").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is published.");
  expect(await (await page.request.get(site.url + path)).text()).toContain("Third words");
  await two.context().close();
});

test("a key that is held down decides once, and keys are where they are in whatever script somebody types", async ({
  page,
  site,
}) => {
  const { ids, queue } = await waiting(site, 4);
  await enter(page, accounts.moderator, queue);
  const items = page.locator("[data-comment]");
  await untilKeysWork(page);
  await items.first().focus();
  // What is said is read out by whoever reads the page aloud: its place is there before.
  await page
    .locator("[aria-live=polite]")
    .first()
    .evaluate((it) => it.setAttribute("data-was-there", ""));
  await page
    .locator("[aria-live=polite]")
    .last()
    .evaluate((it) => it.setAttribute("data-was-there", ""));
  for (let i = 0; i < 4; i++) await page.keyboard.down("a");
  await page.keyboard.up("a");
  await expect(page.locator("[data-was-there]").getByRole("status")).toHaveText("The comment by Guest 1 is published.");
  await expect(items).toHaveCount(3);
  await expect(items.first()).toBeFocused();
  for (let i = 0; i < 4; i++) await page.keyboard.down("d");
  await page.keyboard.up("d");
  await expect(page.getByRole("dialog")).toBeVisible();
  // What is behind a dialog is out of reach, wherever somebody has clicked.
  await page.getByRole("dialog").getByRole("heading").click();
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(items).toHaveCount(3);
  // The key of S where Arabic is typed.
  await items.first().dispatchEvent("keydown", { key: "س", code: "KeyS", bubbles: true });
  await expect(page.getByRole("status")).toHaveText("The comment by Guest 2 is marked as spam.");
  await expect.poll(() => statuses(site, ids)).toEqual({ HELD: 2, PUBLISHED: 1, SPAM: 1 });
});

test("what is typed to a writer outlives a decision that was none", async ({ page, site }) => {
  const { ids, queue } = await waiting(site, 3);
  await enter(page, accounts.moderator, queue);
  const items = (at: number) => page.locator(`#comment-${ids[at]}`);
  const answerIn = async (item: Locator, words: string) => {
    await item.getByText("Answer to the writer").first().click();
    await item.getByLabel("Answer to the writer").fill(words);
    await item.getByRole("button", { name: "Refuse" }).click();
  };
  await untilKeysWork(page);
  // A colleague was quicker, and the comment leaves the queue.
  await site.sql(
    "UPDATE comments SET status = 'SPAM', decided_at = now(), waiting_since = NULL, revision = 2 WHERE id = $1",
    [ids[0]],
  );
  await answerIn(items(0), "Please stay with the story.");
  const conflict = page.getByRole("region", { name: /^Not decided/ });
  await expect(conflict).toContainText("Please stay with the story.");
  await expect(items(0)).toHaveCount(0);
  await expect(conflict).toContainText("Please stay with the story.");

  await page.context().clearCookies();
  await answerIn(items(1), "Please name your source.");
  await expect(page.getByRole("status")).toContainText("You were signed out");
  await expect(items(1).getByLabel("Answer to the writer")).toHaveValue("Please name your source.");
  await items(2).focus();
  await page.keyboard.press("d");
  await page.getByRole("dialog").getByLabel("Answer to the writer").fill("Please be kind.");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /personal attack/ })
    .click();
  await expect(items(2).getByLabel("Answer to the writer")).toHaveValue("Please be kind.");
  expect(await statuses(site, ids)).toEqual({ HELD: 2, SPAM: 1 });
});

test("the last decision can be taken back for its own minute, whatever was decided before it", async ({
  page,
  site,
}) => {
  await page.clock.install();
  const { ids, queue } = await waiting(site, 2);
  await enter(page, accounts.moderator, queue);
  await untilKeysWork(page);
  const items = page.locator("[data-comment]");
  await items.first().getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toHaveText("The comment by Guest 1 is published.");
  await page.clock.fastForward(50_000);
  await items.first().getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toHaveText("The comment by Guest 2 is published.");
  await page.clock.fastForward(30_000);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toHaveText("One decision is taken back.");
  expect(await statuses(site, ids)).toEqual({ HELD: 1, PUBLISHED: 1 });
});

/** What a moderator who was signed out does on a page with two comments, of which the first was decided on before. */
const acts = {
  decide: (page: Page) => page.getByRole("article").first().getByRole("button", { name: "Spam" }).click(),
  "decide on many": async (page: Page) => {
    await page.getByRole("article").first().getByRole("checkbox").check();
    const many = page.getByRole("form", { name: "Decide on all that are selected" });
    await many.getByRole("button", { name: "Spam" }).click();
  },
  undo: (page: Page) => page.getByRole("button", { name: "Undo" }).click(),
  "read the next": (page: Page) => page.getByRole("article").nth(1).focus(),
} satisfies Record<string, (page: Page) => Promise<void>>;

for (const [does, act] of Object.entries(acts)) {
  test(`who would ${does} and was signed out is told so where they are, and loses no word`, async ({ page, site }) => {
    const { ids, story } = await waiting(site, 3);
    await site.sql(
      "UPDATE comments SET status = 'PUBLISHED', decided_at = now(), waiting_since = NULL WHERE id = ANY($1)",
      [ids],
    );
    const account = await colleague(site);
    await enter(page, account, `/desk/comments?queue=published&story=${story}`);
    const items = page.getByRole("article");
    const decided = page.locator(`#comment-${await items.first().getAttribute("data-comment")}`);
    await decided.getByRole("button", { name: "Spam" }).click();
    await expect(items).toHaveCount(2);
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    const answered = page.locator(`#comment-${await items.first().getAttribute("data-comment")}`);
    const reply = answered.getByLabel("Your reply");
    await answered.getByText("Reply", { exact: true }).click();
    await reply.fill("Half of what I m");
    const claims = async () => (await site.sql("SELECT FROM claims WHERE comment_id = ANY($1)", [ids])).length;
    await expect.poll(claims).toBe(1);

    await page.context().clearCookies();
    // That somebody reads a comment is said only where nothing else is: it would say that they were signed out, too.
    const isOfReading = (sent: string | null) => /^\[\d+\]$/.test(sent ?? "");
    if (does !== "read the next") {
      await page.route("**/desk/comments*", (route) =>
        isOfReading(route.request().postData()) ? route.abort() : route.fallback(),
      );
    }
    const { href } = new URL(page.url());
    await act(page);
    await expect(page.getByRole("status")).toContainText("What you typed is still here: sign in in another tab");
    expect(await statuses(site, ids)).toEqual({ PUBLISHED: 2, SPAM: 1 });
    await expect(items).toHaveCount(2);
    expect(page.url()).toBe(href);
    await expect(reply).toHaveValue("Half of what I m");

    const another = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Sign in in another tab" }).click();
    await signIn(await another, account);
    await expect((await another).getByRole("navigation").first()).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("status")).toHaveText("One decision is taken back.");
    await expect(reply).toHaveValue("Half of what I m");
  });
}

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a refusal with a reason and an answer is told on the receipt, and is taken back", async ({
    browser,
    page,
    site,
  }) => {
    const { path } = await anArticleOfItsOwn(site);
    const comment = someComment();
    await page.goto(path);
    for (const [name, value] of Object.entries(comment)) await page.locator(`[name=${name}]`).fill(value);
    await page.locator("form[data-comment-form] button[type=submit]").click();
    const desk = await (await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })).newPage();
    await enter(desk, accounts.moderator, "/desk/comments");
    const held = await findHeld(desk, comment.comment);
    await held.getByLabel("because").selectOption("ABUSIVE");
    await held.getByText("Answer to the writer").first().click();
    await held.getByLabel("Answer to the writer").fill("Please write about the story, and not about people.");
    await held.getByRole("button", { name: "Refuse" }).click();
    await expect(desk.getByRole("status")).toHaveText(`The comment by ${comment.author} is refused.`);
    await page.reload();
    await expect(page.getByRole("main")).toContainText("it is a personal attack");
    await expect(page.getByRole("main")).toContainText("Please write about the story, and not about people.");
    await desk.getByRole("button", { name: "Undo" }).click();
    await expect(desk.getByRole("status")).toHaveText("One decision is taken back.");
    await page.reload();
    await expect(page.getByRole("status")).toContainText("A moderator has not read it yet.");
    await desk.context().close();
  });

  test("many are ticked and decided on, a note is left, a passage blacked out, and a stale decision shows both versions", async ({
    page,
    site,
  }) => {
    const { ids, queue } = await waiting(site, 4, "Call me at 0770 123 4567");
    await enter(page, accounts.moderator, queue);
    const items = page.getByRole("article");
    for (const at of [0, 1]) await items.nth(at).getByRole("checkbox").check();
    const many = page.getByRole("form", { name: "Decide on all that are selected" });
    await many.getByRole("button", { name: "Spam" }).click();
    await expect(page.getByRole("status")).toHaveText("2 comments are decided.");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("status")).toHaveText("2 decisions are taken back.");
    expect(await statuses(site, ids)).toEqual({ HELD: 4 });

    await items.first().getByText("Notes of colleagues").click();
    await items.first().getByLabel("A note for colleagues").fill("I know this number.");
    await items.first().getByRole("button", { name: "Add the note" }).click();
    await expect(page.getByRole("status")).toHaveText("Your note is there.");
    await expect(items.first()).toContainText("I know this number.");

    await items.first().getByText("Black out a passage").click();
    await items.first().getByLabel("The passage, word for word").fill("0770 123 4567");
    await items.first().getByRole("button", { name: "Black it out" }).click();
    await expect(page.getByRole("status")).toHaveText("The passage is blacked out.");
    await expect(items.first().locator("s")).toHaveText("0770 123 4567");

    await site.sql("UPDATE comments SET correction = text || ' Or do not.', revision = revision + 1 WHERE id = $1", [
      ids[0],
    ]);
    await items.first().getByText("Answer to the writer").first().click();
    await items.first().getByLabel("Answer to the writer").fill("Numbers do not belong here.");
    await items.first().getByRole("button", { name: "Publish" }).click();
    const conflict = page.getByRole("region", { name: /^Not decided/ });
    await expect(conflict).toContainText("The comment was changed");
    await expect(conflict).toContainText("Numbers do not belong here.");
    await expect(conflict.locator("ins")).toContainText("Or do not.");
    expect(await statuses(site, ids)).toEqual({ HELD: 4 });
  });

  test("a note and an answer that are refused come back with their words, and can be mended", async ({
    page,
    site,
  }) => {
    const { ids, queue } = await waiting(site, 2);
    await enter(page, accounts.moderator, queue);
    const item = page.locator(`#comment-${ids[1]}`);
    await item.getByText("Notes of colleagues").click();
    await item.getByLabel("A note for colleagues").fill("n".repeat(2_001));
    await item.getByRole("button", { name: "Add the note" }).click();
    await expect(item.getByRole("alert")).toContainText("longer than 2,000 characters");
    await expect(item.getByLabel("A note for colleagues")).toHaveValue("n".repeat(2_001));
    await item.getByLabel("A note for colleagues").fill("Shorter");
    await item.getByRole("button", { name: "Add the note" }).click();
    await expect(page.getByRole("status")).toHaveText("Your note is there.");

    const answer = item.getByLabel("Answer to the writer");
    await item.getByText("Answer to the writer").first().click();
    await answer.evaluate((box) => box.removeAttribute("maxlength"));
    await answer.fill("a".repeat(2_001));
    await item.getByLabel("because").selectOption("ABUSIVE");
    await item.getByRole("button", { name: "Refuse" }).click();
    await expect(answer).toHaveValue("a".repeat(2_001));
    await expect(item).toContainText("longer than 2,000 characters");
    await expect(item.getByLabel("because")).toHaveValue("ABUSIVE");
    expect(await statuses(site, ids)).toEqual({ HELD: 2 });
    // Line ends count once each, as the box counts them.
    await answer.fill("a\n".repeat(999));
    await item.getByRole("button", { name: "Refuse" }).click();
    await expect(page.getByRole("status")).toContainText("is refused.");
    expect(await statuses(site, ids)).toEqual({ HELD: 1, REFUSED: 1 });
  });
});

/** The queue in a language, with every kind of thing that may stand in it. */
async function full(page: Page, site: Site, language: string) {
  const { ids, queue } = await waiting(site, 3, "سطر أول (admin) \u202e!neddih https://example.org");
  await site.sql(
    `UPDATE comments SET risk = 40, appeal = 'I meant nobody.', appealed_at = now(), correction = text || ' More.',
       findings = '[{"rule": "links", "detail": 3}, {"rule": "rule", "id": 1, "version": 2, "name": "Insults",
         "effect": "HOLD", "spans": [[0, 3]]}, {"rule": "hook", "detail": "example", "failed": true}]'
     WHERE id = $1`,
    [ids[0]],
  );
  await enter(page, await colleague(site, language), queue);
  await page.locator("article details").evaluateAll((all) => {
    for (const it of all) it.setAttribute("open", "");
  });
  await expect(page.locator("mark")).toHaveText("سطر");
  // What turns words around is shown and not obeyed, also where two versions are compared.
  await expect(page.locator("section", { has: page.locator("ins") })).toContainText("RLO");
}

for (const language of ["en", "ar", "ckb"]) {
  test(`the queue looks right in ${language}, and on a small phone`, async ({ page, site }) => {
    await full(page, site, language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "en" ? "ltr" : "rtl");
    await look(page, `queue in ${language}`);
    await page.keyboard.press("?");
    await look(page, `keys in ${language}`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("d");
    await look(page, `reasons in ${language}`);
    await page.keyboard.press("Escape");
    await page.locator("[data-comment] [name=chosen]").first().check();
    await look(page, `many in ${language}`);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto("/desk/me");
    await look(page, `preferences in ${language}`);
    await page.goto("/desk/comments?q=nothing-says-this");
    await look(page, `nothing found in ${language}`);
  });
}
