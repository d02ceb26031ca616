import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { expectReceipt, writeComment as fill, sendComment, someComment } from "./support/comments.ts";
import { freezeDatabase } from "./support/database.ts";
import { enter, fieldsOf, paste, signIn, withdraw } from "./support/desk.ts";
import { test as newsroom } from "./support/newsroom.ts";
import { photograph } from "./support/picture.ts";
import { expectHeaders, listen } from "./support/policy.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

/** A test whose page must give its browser nothing to complain about. */
const test = newsroom.extend({
  page: async ({ page }, use) => {
    const complaints = await listen(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const alert = (page: Page) => page.getByRole("main").getByRole("alert");

async function visit(page: Page, address: string, status = 200): Promise<void> {
  const answer = await page.goto(address);
  expect([answer?.status(), address]).toEqual([status, address]);
  await expect(title(page).first()).toBeVisible();
}

/** Does something that sends a form, and expects a page with this status to follow. */
async function answered(page: Page, status: number, send: () => Promise<void>): Promise<void> {
  const isPage = (type: string) => type === "document" || type === "fetch";
  const [answer] = await Promise.all([
    page.waitForResponse((response) => isPage(response.request().resourceType()) && response.status() !== 303),
    send(),
  ]);
  expect(answer.status()).toBe(status);
  await expect(title(page).first()).toBeVisible();
}

const press = (page: Page, name: string, status: number) =>
  answered(page, status, () => page.getByRole("button", { name }).click());

/** Sends a comment as the browser does before the page's script is there. */
const sendWithoutScript = (page: Page, status: number) =>
  answered(page, status, () =>
    page.locator("form[data-comment-form]").evaluate((form: HTMLFormElement) => form.submit()),
  );

/** A section's page of older stories; the section gets enough of them. */
async function olderPage(site: Site): Promise<string> {
  const [section] = await site.sql<{ slug: string }>(
    `WITH section AS (SELECT id, slug FROM sections ORDER BY id LIMIT 1),
      codes AS (INSERT INTO short_links (code) SELECT 'older' || chr(96 + i) FROM generate_series(1, 25) i RETURNING code),
      added AS (INSERT INTO stories (code, section_id) SELECT code, section.id FROM codes, section RETURNING id, code, section_id),
      articles AS (INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
        SELECT id, section_id, 'en', code, 'An older story', '{"type":"doc","content":[]}', 'PUBLISHED', '2001-01-01', '2001-01-01'
        FROM added)
     SELECT slug FROM section`,
  );
  return `/en/sections/${section?.slug}/page/2`;
}

/** The article with the longest thread. */
async function discussed(site: Site): Promise<string> {
  const [row] = await site.sql<{ code: string }>(
    `SELECT s.code FROM stories s JOIN articles a ON a.story_id = s.id AND a.language = 'en' AND a.status = 'PUBLISHED'
     ORDER BY (SELECT count(*) FROM comments c WHERE c.story_id = s.id AND c.status = 'PUBLISHED') DESC LIMIT 1`,
  );
  return `/en/articles/${row?.code}`;
}

test("what readers read and write on keeps to its policy", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const older = await olderPage(site);
  for (const address of ["/en", "/ckb", older.replace("/page/2", ""), older]) await visit(page, address);
  for (const missing of ["/en/nothing/here", "/en/articles/zzzzzz/x", "/%E0%A4%A", "/problem/en/foreign"])
    await visit(page, missing, 404);
  await visit(page, "/xx", 404);
  await visit(page, (await anArticle(site, { status: "WITHDRAWN" })).path, 410);

  await visit(page, await discussed(site));
  await expect(page.locator("[id^=comment-]").first()).toBeVisible();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.locator("#copied")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${site.url}/s/`);

  const { path } = await anArticle(site);
  await visit(page, path);
  const image = page.locator("figure img").first();
  expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
  await fill(page, { ...someComment(), email: "nobody@nowhere" });
  await press(page, "Send comment", 422);
  await expect(page.getByRole("alert")).toBeFocused();
  await fill(page, someComment());
  await press(page, "Send comment", 200);
  await expectReceipt(page);
  const open = (wish: string) => page.locator("summary", { hasText: wish }).click();
  await open("Correct it");
  await page.getByLabel("Comment").evaluate((it: HTMLTextAreaElement) => it.removeAttribute("required"));
  await page.getByLabel("Comment").fill("");
  await press(page, "Send the correction", 422);
  await expect(alert(page)).toBeFocused();
  await page.reload();
  await open("Erase it");
  await press(page, "Erase it", 410);
  await expect(title(page)).toHaveText("This comment has been erased");
});

test("the pages that stand in for another keep to the policy", async ({ page, site }) => {
  const { path } = await anArticle(site);
  const form = page.locator("form[data-comment-form]");
  await visit(page, path);
  await fill(page, { ...someComment(), email: "nobody@nowhere" });
  await sendWithoutScript(page, 422);
  await expect(alert(page)).toBeFocused();

  await visit(page, path);
  await fill(page, someComment());
  await form.evaluate((it: HTMLFormElement) => (it.enctype = "text/plain"));
  await sendWithoutScript(page, 400);

  await visit(page, path);
  await fill(page, someComment({ comment: "much ".repeat(250_000) }));
  await press(page, "Send comment", 413);
  await expect(alert(page)).toContainText("larger than this form takes");
  await sendWithoutScript(page, 413);

  await page.goto("about:blank");
  await page.setContent(`<form method="post" action="${site.url}${path}"><button>Send from elsewhere</button></form>`);
  await press(page, "Send from elsewhere", 403);

  await visit(page, path);
  await fill(page, someComment());
  const thaw = await freezeDatabase(site.dataFolder);
  await press(page, "Send comment", 503);
  await sendWithoutScript(page, 503);
  await thaw();
  await expect.poll(async () => (await page.request.get("/healthz")).status()).toBe(200);
  await press(page, "Send again", 200);
  await expectReceipt(page);
});

test("the door and the comments of the desk keep to their policy", async ({ page, site }) => {
  const { path } = await anArticle(site);
  for (let i = 0; i < 2; i++) await sendComment(page.request, site, path, someComment({ email: "same@example.org" }));
  await visit(page, "/sign-in");
  await signIn(page, { ...accounts.moderator, password: "not what it is at all" });
  await expect(alert(page)).toBeFocused();
  await signIn(page, accounts.moderator);
  await expect(title(page)).toHaveText("Comments");
  await page.getByText("Other comments with this e-mail").first().click();
  for (const [verdict, said] of [
    ["Publish", "published"],
    ["Spam", "spam"],
  ] as const) {
    await page.getByRole("button", { name: verdict }).first().click();
    await expect(page.getByRole("status")).toContainText(said);
  }
  for (const status of ["published", "refused", "spam"]) await visit(page, `/desk/comments?queue=${status}`);
  await visit(page, "/desk/missing", 404);
  await visit(page, "/desk/nothing/here", 404);
  await page.goto("/desk/articles");
  await expect(title(page)).toHaveText("You may not do this");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(title(page)).toHaveText("Sign in");
});

test("writing, formatting, pasting and publishing keep to the policy", async ({ page }) => {
  await enter(page, accounts.editor, "/desk");
  await visit(page, "/desk/articles");
  await page.getByLabel("Headline").fill("nothing is called so");
  await page.getByLabel("Headline").press("Enter");
  await expect(page).toHaveURL(/headline=/);

  await visit(page, "/desk/articles/new");
  const store = page.getByRole("button", { name: "Store the draft" });
  await expect(page.getByRole("toolbar")).toBeVisible();
  await store.click();
  await expect(alert(page)).toContainText("Write a headline");

  await page.getByLabel("Headline").fill("Within the policy");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  const tool = (name: string) => page.getByRole("toolbar").getByRole("button", { name, exact: true });
  for (const name of ["Heading", "Subheading", "Quote", "List", "Numbers"]) {
    await tool(name).click();
    await expect(tool(name)).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.type(name);
    await tool(name).click();
    await expect(tool(name)).toHaveAttribute("aria-pressed", "false");
    await expect(text).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("A line of words");
  await page.keyboard.press("Shift+Home");
  for (const name of ["Bold", "Italic", "Link"]) await tool(name).click();
  await page.getByLabel("Address (https:// or mailto:)").fill("https://elsewhere.example/");
  await page.getByRole("button", { name: "Set link" }).click();
  await expect(text.locator("strong a, a strong")).toHaveText("A line of words");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await paste(
    page,
    `<style>p { color: red }</style><p class=x style="color:red">Pasted <span style='font-weight:700'>bold</span>` +
      `<b style="font-weight:normal"> and plain</b></p><p style="mso-list:l0 level1 lfo1">` +
      `<span style="mso-list:Ignore">·</span>item</p>`,
  );
  await expect(text.locator("strong", { hasText: "bold" })).toHaveText("bold");
  await expect(text.locator("li", { hasText: "item" })).toHaveText("item");
  // As one selects, cuts and drags it about.
  for (const keys of ["ControlOrMeta+A", "ControlOrMeta+X", "ControlOrMeta+Z", "ControlOrMeta+End"])
    await page.keyboard.press(keys);
  const picture = { name: "picture.jpg", mimeType: "image/jpeg", buffer: await photograph() };
  await page.getByLabel("Picture for the text").setInputFiles(picture);
  await page.getByLabel("Description (needed to publish)").fill("Grey grain");
  await page.getByLabel("Picture", { exact: true }).setInputFiles(picture);
  await page.getByLabel("Description", { exact: false }).first().fill("Grain that is grey");
  await store.click();
  await expect(page.getByRole("status")).toContainText("The draft is stored");

  await page.reload();
  await expect(page.getByRole("toolbar")).toBeVisible();
  const shown = await page.locator("form img").all();
  expect(shown).toHaveLength(2);
  for (const image of shown)
    expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(
      0,
    );
  const address = page.url().split("?")[0] ?? "";
  await page.getByRole("link", { name: "Preview" }).click();
  await expect(title(page)).toHaveText("Within the policy");
  await page.goto(address);
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Published");
  await page.getByLabel("Comments", { exact: true }).selectOption("closed");
  await page.getByRole("button", { name: "Change comments" }).click();
  await expect(page.getByRole("region", { name: "State" })).toContainText("comments closed");
  await page.getByRole("link", { name: "On the site" }).click();
  await expect(title(page)).toHaveText("Within the policy");
  await page.goBack();
  await withdraw(page);
  await expect(page.getByRole("status")).toContainText("Withdrawn");
});

test("setting up keeps to the policy, opened, refused, spent and unknown", async ({ page }) => {
  const fresh = await startSite({ env: { SAMPLE: "0" } });
  try {
    const [link = ""] = /http\S+\/set-up\/\S+/.exec(fresh.output()) ?? [];
    await visit(page, `${link}x`, 404);
    await visit(page, link);
    await page.getByLabel("E-mail").fill("first@dateline.example");
    await page.getByLabel("Name").fill("First");
    await page.getByLabel("Password").fill("password password");
    await page.getByRole("button", { name: "Open the account" }).click();
    await expect(alert(page)).toContainText("easy to guess");
    await page.getByLabel("Password").fill("the ferry leaves without a bell");
    await page.getByRole("button", { name: "Open the account" }).click();
    await expect(title(page)).toHaveText("Comments");
    await visit(page, link, 410);
  } finally {
    await fresh.remove();
  }
});

test("a page of the desk that fails keeps to the policy, and says so in words", async ({ context, site }) => {
  const page = await context.newPage();
  await enter(page, accounts.editor, `${site.url}/desk/articles`);
  const complaints = await listen(page);
  const thaw = await freezeDatabase(site.dataFolder);
  try {
    await page.goto(`${site.url}/desk/articles`);
    await expect(title(page)).toHaveText("Please try again in a moment");
  } finally {
    await thaw();
  }
  // React tells the console that the server failed, and nothing else is told.
  expect(complaints).toEqual([expect.stringContaining("react.dev/errors/441")]);
});

/** The scripts of a page, as they are written. */
const scriptsOf = (html: string) => html.match(/<script\b[^>]*>/g) ?? [];

/** Sends the door's form as a browser without scripts does: what comes is a page that an action answered with. */
async function refusedAtTheDoor(request: APIRequestContext, page: Page, headers: Record<string, string>) {
  await page.goto("/sign-in");
  const fields = await fieldsOf(page.locator("form"));
  return request.post("/sign-in", {
    multipart: { ...fields, email: "nobody@dateline.example", password: "x" },
    headers,
  });
}

test("every page of the staff's has a nonce that nobody knew before, and on every script", async ({ page, site }) => {
  await enter(page, accounts.editor, "/desk");
  const { id } = await anArticle(site);
  const chosen = "AAAAAAAAAAAAAAAAAAAAAAAA";
  const headers = {
    "content-security-policy": `script-src 'nonce-${chosen}'`,
    "content-security-policy-report-only": `script-src 'nonce-${chosen}'`,
    "x-nonce": chosen,
    origin: site.url,
  };
  const nonces: (string | undefined)[] = [];
  const get = (address: string) => page.request.get(address, { headers });
  for (const address of [
    ...["/sign-in", "/set-up/unknown", "/desk", "/desk/comments", "/desk/comments?queue=published", "/desk/articles"],
    ...["/desk/articles/new", `/desk/articles/${id}`, `/desk/articles/${id}/preview`, "/desk/missing", "/desk/refused"],
  ]) {
    for (const answer of [await get(address), await get(address)]) {
      const nonce = expectHeaders(answer, "staff");
      nonces.push(nonce);
      const html = await answer.text();
      expect(scriptsOf(html).length, address).toBeGreaterThan(3);
      for (const script of scriptsOf(html)) expect(script, address).toContain(` nonce="${nonce}"`);
      expect(html).not.toContain(chosen);
    }
  }
  const refused = await refusedAtTheDoor(page.request, page, headers);
  const nonce = expectHeaders(refused, "staff");
  nonces.push(nonce);
  const html = await refused.text();
  expect(html).toContain("do not belong to a working account");
  expect(scriptsOf(html).length).toBeGreaterThan(3);
  for (const script of scriptsOf(html)) expect(script).toContain(` nonce="${nonce}"`);
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces).not.toContain(undefined);
});

test("no reader's page has a nonce, whatever is asked for", async ({ request, site }) => {
  const headers = { "content-security-policy": "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAAAA'", origin: site.url };
  const article = await anArticle(site);
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  const refused = { form: { ...someComment(), email: "nobody@nowhere" }, headers };
  for (const answer of [
    ...(await Promise.all(
      ["/en", article.path, withdrawn.path, "/xx", "/en/nothing", "/s/zzzzzz"].map((it) =>
        request.get(it, { headers }),
      ),
    )),
    await request.post(article.path, refused),
    await request.post("/sign-in", { ...refused, headers: { ...headers, origin: "https://evil.example" } }),
  ]) {
    expectHeaders(answer, "reader");
    expect(await answer.text()).not.toMatch(/nonce/i);
  }
  for (const file of ["/reader.js", "/icon.svg", "/healthz"]) expectHeaders(await request.get(file), "reader");
});
