import { randomBytes } from "node:crypto";
import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";
import { sendComment, someAddress, someComment } from "./support/comments.ts";
import { enter, untilKeysWork } from "./support/desk.ts";
import { anotherOf, test } from "./support/pair.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";

const newsOf = (page: Page) => page.getByRole("region", { name: "What happens at the desk" });
const toldOn = (page: Page) => newsOf(page).locator("[aria-live]");

/** A guest writes under the newest article in a language, to the instance that has the database unless told. */
async function write(request: APIRequestContext, one: Site, { language = "en", to = one } = {}) {
  const { path } = await anArticle(one, { language });
  const comment = someComment();
  expect((await sendComment(request, to, path, comment, someAddress())).status()).toBe(303);
  return comment;
}

/** What the page asks of the stream, answered in a way of the test's own; what else it asks comes through. */
async function withoutStream(page: Page, how: "refused" | "held back"): Promise<void> {
  await page.route("**/desk/news*", async (route) => {
    if (route.request().resourceType() !== "eventsource") await route.continue();
    else if (how === "refused") await route.fulfill({ status: 503 });
  });
}

test("an open desk hears of a comment that came to another instance, and moves nothing until it is told to", async ({
  one,
  other,
  page,
  request,
}) => {
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  const shown = await page.locator("[data-comment]").count();
  for (const told of ["1 new comment", "2 new comments"]) {
    const { comment } = await write(request, one, { to: other });
    await expect(toldOn(page)).toHaveText(told);
    await expect(page.getByText(comment)).toHaveCount(0);
  }
  await expect(page.locator("[data-comment]")).toHaveCount(shown);
  await newsOf(page).getByRole("link", { name: "Show" }).click();
  await expect(page.locator("[data-comment]")).toHaveCount(shown + 2);
  await expect(toldOn(page)).toBeEmpty();
});

for (const how of ["refused", "held back"] as const) {
  test(`where the stream is ${how} on its way, an open desk asks for news instead`, async ({ one, page, request }) => {
    await withoutStream(page, how);
    await enter(page, accounts.moderator, `${one.url}/desk/comments`);
    const asks = () => page.waitForResponse((it) => it.url().endsWith("/desk/news") && it.ok(), { timeout: 30_000 });
    await asks();
    await write(request, one);
    await asks();
    await expect(toldOn(page)).toHaveText("1 new comment");
  });
}

test("a desk that is narrowed tells only of what it would show, and leads to that", async ({ one, page, request }) => {
  await enter(page, accounts.moderator, `${one.url}/desk/comments?queue=spam&language=ar`);
  const held = page.getByRole("link", { name: /^Held / });
  const before = (await held.textContent()) ?? "";
  const english = await write(request, one);
  await expect(held).not.toHaveText(before);
  await expect(toldOn(page)).toBeEmpty();
  const arabic = await write(request, one, { language: "ar" });
  await expect(toldOn(page)).toHaveText("1 new comment");
  await newsOf(page).getByRole("link", { name: "Show" }).click();
  await expect(page.locator("[data-words]", { hasText: arabic.comment })).toBeVisible();
  await expect(page.locator("[data-words]", { hasText: english.comment })).toHaveCount(0);
  await write(request, one, { language: "ar" });
  await expect(toldOn(page)).toHaveText("1 new comment");
});

/** What the page's browser has shown beside it and played, since the page was made. */
type Done = { notices: string[]; tones: number };

/** Has the page note what it has the browser do; the browser does it all the same. */
async function noteWhatIsDone(page: Page): Promise<() => Promise<Done>> {
  await page.addInitScript(() => {
    const done: Done = { notices: [], tones: 0 };
    Object.assign(window, { done });
    window.Notification = class extends Notification {
      constructor(...said: ConstructorParameters<typeof Notification>) {
        super(...said);
        done.notices.push(said[0]);
      }
    };
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      done.tones += 1;
      return start.apply(this, when);
    };
  });
  return () => page.evaluate("window.done");
}

/** Somebody works at another page, as long as `what` takes. Without being told, the browser takes all pages for focused. */
async function whileElsewhere(page: Page, what: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const other = await page.context().newPage();
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  await what();
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  await other.close();
}

test("a browser notice and a sound come only where they were chosen, and the choice is kept", async ({
  context,
  one,
  page,
  request,
}) => {
  await context.grantPermissions(["notifications"], { origin: one.url });
  const done = await noteWhatIsDone(page);
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  const notice = page.getByLabel("Tell me in the browser, too");
  const sound = page.getByLabel("Play a sound");
  await newsOf(page).getByText("Notices in this browser").click();
  await expect(notice).not.toBeChecked();
  await expect(sound).not.toBeChecked();
  await whileElsewhere(page, async () => {
    await write(request, one);
    await expect(toldOn(page)).toHaveText("1 new comment");
  });
  expect(await done()).toEqual({ notices: [], tones: 0 });

  // It stays unticked until the browser has been asked.
  await notice.click();
  await expect(notice).toBeChecked();
  await sound.check();
  await page.reload();
  await newsOf(page).getByText("Notices in this browser").click();
  await expect(notice).toBeChecked();
  await expect(sound).toBeChecked();
  // Who is at the page is told there, with the sound.
  await write(request, one);
  await expect.poll(done).toEqual({ notices: [], tones: 2 });
  await whileElsewhere(page, async () => {
    await write(request, one);
    await expect.poll(done).toEqual({ notices: ["2 new comments"], tones: 4 });
  });
  await notice.uncheck();
  await sound.uncheck();
  await page.reload();
  await newsOf(page).getByText("Notices in this browser").click();
  await expect(notice).not.toBeChecked();
  await expect(sound).not.toBeChecked();
});

test("a browser that allows no notices says so, and nothing is chosen", async ({ one, page }) => {
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  await newsOf(page).getByText("Notices in this browser").click();
  await page.getByLabel("Tell me in the browser, too").click();
  await expect(newsOf(page).getByRole("alert")).toHaveText("The browser does not allow notices of this site.");
  await expect(page.getByLabel("Tell me in the browser, too")).not.toBeChecked();
});

/** A colleague at a desk of their own. */
async function colleagueAt(browser: Browser, site: Site, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
  });
  const page = await context.newPage();
  await enter(page, accounts.editor, address);
  return page;
}

test("colleagues see at which comment somebody is, from then until they go on or leave", async ({
  browser,
  one,
  other,
  page,
}) => {
  const { id } = await anArticleOfItsOwn(one);
  const rows = await one.sql<{ id: number; story: number }>(
    `INSERT INTO comments (story_id, language, author_name, text, waiting_since, form_key)
     SELECT story_id, language, 'Guest', 'Words that wait', now() + n * interval '1 second', decode($2 || n, 'hex')
     FROM articles, generate_series(10, 11) AS n WHERE articles.id = $1 RETURNING id, story_id AS story`,
    [id, randomBytes(31).toString("hex")],
  );
  const items = rows.map((it) => page.locator(`#comment-${it.id}`));
  const queue = `/desk/comments?story=${rows[0]?.story}`;
  await enter(page, accounts.moderator, one.url + queue);
  const two = await colleagueAt(browser, other, queue);
  await untilKeysWork(two);
  const isAt = `${accounts.editor.name} is reading this.`;
  for (const item of items) {
    await two.keyboard.press("j");
    await expect(item).toContainText(isAt);
    await expect(page.getByText(isAt)).toHaveCount(1);
  }
  await expect(two.getByText(isAt)).toHaveCount(0);
  await two.close();
  await expect(page.getByText(isAt)).toHaveCount(0);
  await two.context().close();
});

test("a desk that was signed out says so, and hears again once somebody has signed in in another tab", async ({
  context,
  one,
  page,
}) => {
  await withoutStream(page, "refused");
  await enter(page, accounts.moderator, `${one.url}/desk/comments`);
  await context.clearCookies();
  await expect(toldOn(page)).toContainText("You were signed out.", { timeout: 30_000 });
  await enter(await context.newPage(), accounts.moderator, `${one.url}/desk`);
  await expect(toldOn(page)).toBeEmpty({ timeout: 30_000 });
});

test("strangers hear nothing, events come uncompressed, and a stop waits for no stream", async ({ one, page }) => {
  const third = await anotherOf(one);
  try {
    expect((await fetch(`${third.url}/desk/news`)).status).toBe(401);
    await enter(page, accounts.moderator, `${third.url}/desk/comments`);
    const now = await page.request.get(`${third.url}/desk/news`);
    expect(await now.json()).toMatchObject({ counts: { HELD: expect.any(Number) }, latest: expect.any(Array) });
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const headers = { cookie, accept: "text/event-stream", "accept-encoding": "gzip" };
    const stream = await fetch(`${third.url}/desk/news`, { headers });
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.headers.get("content-encoding")).toBeNull();
    const begun = Date.now();
    await Promise.all([stream.text(), third.stop()]);
    expect(Date.now() - begun).toBeLessThan(5_000);
  } finally {
    await third.remove();
  }
});
