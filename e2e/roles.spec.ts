import { type APIRequestContext, type BrowserContext, expect, type Page } from "@playwright/test";
import { someAddress, someComment } from "./support/comments.ts";
import { enter, fieldsOf, findHeld } from "./support/desk.ts";
import { type Act, moderationActs, tidyUp } from "./support/moderation-acts.ts";
import { test } from "./support/newsroom.ts";
import { photograph } from "./support/picture.ts";
import type { Site } from "./support/site.ts";
import { accounts, addAccount, type Role } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

const roles = ["admin", "editor", "author", "moderator"] as const satisfies Role[];
const moderators: Role[] = ["admin", "editor", "moderator"];
const writers: Role[] = ["admin", "editor", "author"];
const editors: Role[] = ["admin", "editor"];

// Everybody signs in once. Without scripts, so that an action's answer is a page with a status.
const desks = new Map<Role, BrowserContext>();
test.beforeAll(async ({ browser, newsroom }) => {
  for (const role of roles) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      extraHTTPHeaders: { "x-forwarded-for": someAddress() },
    });
    await enter(await context.newPage(), accounts[role], `${newsroom.url}/desk`);
    desks.set(role, context);
  }
});
test.afterAll(async ({ newsroom }) => {
  await Promise.all([...desks.values()].map((context) => context.close()));
  await tidyUp(newsroom);
});

function deskOf(role: Role): { page: Page; request: APIRequestContext } {
  const context = desks.get(role);
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error(`no ${role} is signed in`);
  return { page, request: context.request };
}

/** Sends a form to an address as a role; the answer that it leads to. */
function send(site: Site, role: Role, address: string, fields: Record<string, string>) {
  const headers = { origin: site.url };
  return deskOf(role).request.post(site.url + address, { multipart: fields, headers });
}

/** A new draft of the author's, or of somebody else. */
async function draftOf(site: Site, role: Role): Promise<number> {
  const { page } = deskOf(role);
  await page.goto(`${site.url}/desk/articles/new`);
  const fields = await fieldsOf(page.locator("main form"));
  const words = { headline: `A draft ${crypto.randomUUID()}`, bodyText: "Words.", status: "PUBLISHED", ownerId: "1" };
  const answer = await send(site, role, "/desk/articles/new", { ...fields, ...words });
  return Number(/articles\/(\d+)\?done=created/.exec(answer.url())?.[1]);
}

async function published(site: Site): Promise<number> {
  const id = await draftOf(site, "author");
  await site.sql("UPDATE articles SET status = 'PUBLISHED', published_at = now(), updated_at = now() WHERE id = $1", [
    id,
  ]);
  return id;
}

test("every page of the desk opens for those whose work it is", async ({ site, request }) => {
  const own = await draftOf(site, "author");
  const others = await draftOf(site, "editor");
  const shown = await published(site);
  const nobodys = 2_000_000_000;
  type Answers = Record<(typeof roles)[number], number>;
  const writing = (author: number): Answers => ({ admin: 200, editor: 200, author, moderator: 403 });
  const missing: Answers = { admin: 404, editor: 404, author: 404, moderator: 403 };
  const everybody: Answers = { admin: 200, editor: 200, author: 200, moderator: 200 };
  const moderating: Answers = { ...everybody, author: 403 };
  const publishing: Answers = { admin: 200, editor: 200, author: 403, moderator: 403 };
  const pages: Record<string, Answers> = {
    "/desk": everybody,
    "/desk/me": everybody,
    "/desk/comments": moderating,
    "/desk/comments?done=PUBLISHED&comment=1&after=1": moderating,
    "/desk/comments?queue=reported": moderating,
    "/desk/comments?queue=spam": moderating,
    "/desk/articles": writing(200),
    "/desk/articles/new": writing(200),
    [`/desk/articles/${own}`]: writing(200),
    [`/desk/articles/${own}/preview`]: writing(200),
    // An author is not told whether there is such an article.
    [`/desk/articles/${others}`]: writing(404),
    [`/desk/articles/${others}/preview`]: writing(404),
    [`/desk/articles/${shown}`]: writing(404),
    [`/desk/articles/${nobodys}`]: missing,
    [`/desk/articles/${nobodys}/preview`]: missing,
    "/desk/articles/x%00": missing,
    [`/desk/articles/${shown}/withdraw`]: publishing,
    "/desk/pages": publishing,
    "/desk/pages/new": publishing,
    [`/desk/pages/${nobodys}/en`]: { admin: 404, editor: 404, author: 403, moderator: 403 },
    "/desk/authors": publishing,
    "/desk/tags": publishing,
    "/desk/series": publishing,
    "/desk/sections": publishing,
    "/desk/sections/1": publishing,
    "/desk/reads": writing(200),
    "/desk/reads?language=ar&span=month": writing(200),
    [`/desk/reads/${shown}`]: writing(200),
    // Nobody is told what is not out yet.
    [`/desk/reads/${others}`]: missing,
    "/desk/reads/x%00": missing,
    "/desk/links": writing(200),
    "/desk/links/x%00": missing,
    "/desk/filter": moderating,
    "/desk/blocks": moderating,
    "/desk/rules": moderating,
    "/desk/rules/new": publishing,
    "/desk/rules/outside": publishing,
    "/desk/rules/reasons?language=ar": publishing,
    "/desk/modes": moderating,
    "/desk/modes?language=ar&done=timetable": moderating,
    "/desk/figures": moderating,
    "/desk/audit": { admin: 200, editor: 403, author: 403, moderator: 403 },
    "/desk/privacy": { admin: 200, editor: 200, author: 403, moderator: 403 },
    "/desk/people": { admin: 200, editor: 403, author: 403, moderator: 403 },
    "/desk/missing": { admin: 404, editor: 404, author: 404, moderator: 404 },
    "/desk/refused": { admin: 403, editor: 403, author: 403, moderator: 403 },
  };
  for (const [address, answers] of Object.entries(pages)) {
    for (const role of roles) {
      const answer = await deskOf(role).request.get(site.url + address);
      expect(answer.status(), `${role} at ${address}`).toBe(answers[role]);
      expect(answer.headers()["cache-control"], address).toContain("no-store");
      expect(await answer.text()).toMatch(/<h1/);
    }
    const strangers = await request.get(address, { maxRedirects: 0 });
    expect([address, strangers.status()]).toEqual([address, 307]);
    const { location } = strangers.headers();
    expect(location).toMatch(/^\/sign-in\?from=%2Fdesk/);
    // After signing in they come to what they asked for; what was done is not told again, and these two only answer others.
    if (!/done=|missing$|refused$/.test(address))
      expect(location).toBe(`/sign-in?${new URLSearchParams({ from: address })}`);
    expect(strangers.headers()["cache-control"], address).toContain("no-store");
  }
  const [list, everything] = await Promise.all(
    (["author", "editor"] as const).map(async (role) =>
      (await deskOf(role).request.get(`${site.url}/desk/articles`)).text(),
    ),
  );
  expect(list).toContain(`/desk/articles/${own}"`);
  expect(list).not.toContain(`/desk/articles/${others}"`);
  expect(everything).toContain(`/desk/articles/${own}"`);
});

async function form(site: Site, address: string, name: string): Promise<Record<string, string>> {
  const { page } = deskOf("admin");
  await page.goto(site.url + address);
  return fieldsOf(page.locator("form").filter({ has: page.getByRole("button", { name, exact: true }) }));
}

async function hasStatus(site: Site, id: number, status: string): Promise<boolean> {
  const [article] = await site.sql("SELECT id FROM articles WHERE id = $1 AND status = $2", [id, status]);
  return article !== undefined;
}

const acts: Record<string, Act> = {
  ...moderationActs({ page: () => deskOf("admin").page, send }),
  "adds a section": {
    by: editors,
    async prepare(site) {
      const name = `Section ${crypto.randomUUID()}`;
      const fields = { ...(await form(site, "/desk/sections", "Add a section")), "name-en": name };
      return {
        address: "/desk/sections",
        fields,
        isDone: async () => (await site.sql("SELECT 1 FROM section_names WHERE name = $1", [name])).length === 1,
      };
    },
  },
  "adds a page": {
    by: editors,
    async prepare(site) {
      const title = `Page ${crypto.randomUUID()}`;
      const fields = { ...(await form(site, "/desk/pages/new", "Add the page")), title, bodyText: "Words." };
      return {
        address: "/desk/pages/new",
        fields,
        isDone: async () => (await site.sql("SELECT 1 FROM page_texts WHERE title = $1", [title])).length === 1,
      };
    },
  },
  "changes an author": {
    by: editors,
    async prepare(site) {
      const name = `Author ${crypto.randomUUID()}`;
      const [author] = await site.sql<{ id: number }>("SELECT min(id) AS id FROM authors");
      const address = `/desk/authors/${author?.id}`;
      const fields = { ...(await form(site, address, "Save")), "name-kmr": name };
      return {
        address,
        fields,
        isDone: async () => (await site.sql("SELECT 1 FROM author_names WHERE name = $1", [name])).length === 1,
      };
    },
  },
  "decides on a comment": {
    by: moderators,
    async prepare(site) {
      const comment = someComment();
      const headers = { origin: site.url, "x-forwarded-for": someAddress() };
      const { path } = await anArticle(site);
      await deskOf("admin").request.post(site.url + path, { form: comment, headers, maxRedirects: 0 });
      const { page } = deskOf("admin");
      await page.goto(`${site.url}/desk/comments`);
      const verdicts = { has: page.getByRole("button", { name: "Publish" }) };
      const fields = await fieldsOf((await findHeld(page, comment.comment)).locator("form").filter(verdicts));
      return {
        address: "/desk/comments",
        fields: { ...fields, verdict: "SPAM" },
        isDone: async () =>
          (await site.sql("SELECT id FROM comments WHERE text = $1 AND status = 'SPAM'", [comment.comment])).length ===
          1,
      };
    },
  },
  "blocks a visitor": {
    by: moderators,
    async prepare(site) {
      const comment = someComment();
      const headers = { origin: site.url, "x-forwarded-for": someAddress() };
      const { path } = await anArticle(site);
      await deskOf("admin").request.post(site.url + path, { form: comment, headers, maxRedirects: 0 });
      const { page } = deskOf("admin");
      await page.goto(`${site.url}/desk/comments`);
      const blocking = { has: page.getByRole("button", { name: "Block this visitor" }) };
      const fields = await fieldsOf((await findHeld(page, comment.comment)).locator("form").filter(blocking));
      const blocked = "SELECT c.id FROM comments c JOIN visitor_blocks b ON b.visitor = c.visitor WHERE c.text = $1";
      return {
        address: "/desk/comments",
        fields,
        isDone: async () => (await site.sql(blocked, [comment.comment])).length === 1,
      };
    },
  },
  "erases what there is of a guest": {
    by: editors,
    async prepare(site) {
      const { email, ...words } = someComment();
      const headers = { origin: site.url, "x-forwarded-for": someAddress() };
      const { path } = await anArticle(site);
      await deskOf("admin").request.post(site.url + path, { form: { ...words, email }, headers, maxRedirects: 0 });
      const fields = { ...(await form(site, "/desk/privacy", "Look it up")), email, erase: "yes" };
      return {
        address: "/desk/privacy",
        fields,
        isDone: async () => (await site.sql("SELECT id FROM comments WHERE email = $1", [email])).length === 0,
      };
    },
  },
  "begins a draft": {
    by: writers,
    async prepare(site) {
      const headline = `Begun ${crypto.randomUUID()}`;
      const fields = { ...(await form(site, "/desk/articles/new", "Store the draft")), headline };
      return {
        address: "/desk/articles/new",
        fields,
        isDone: async () => (await site.sql("SELECT id FROM articles WHERE headline = $1", [headline])).length === 1,
      };
    },
  },
  "saves the author's draft": {
    by: writers,
    prepare: async (site) => saving(site, await draftOf(site, "author"), "save"),
  },
  "saves an editor's draft": {
    by: editors,
    prepare: async (site) => saving(site, await draftOf(site, "editor"), "save"),
  },
  "saves what is published": {
    by: editors,
    prepare: async (site) => saving(site, await published(site), "save"),
  },
  "publishes the author's draft": {
    by: editors,
    async prepare(site) {
      const id = await draftOf(site, "author");
      return { ...(await saving(site, id, "publish")), isDone: () => hasStatus(site, id, "PUBLISHED") };
    },
  },
  "withdraws an article": {
    by: editors,
    async prepare(site) {
      const id = await published(site);
      const address = `/desk/articles/${id}/withdraw`;
      const fields = { ...(await form(site, address, "Withdraw")), reason: "A reason." };
      return { address, fields, isDone: () => hasStatus(site, id, "WITHDRAWN") };
    },
  },
  "says when an alarm is sent": {
    by: editors,
    async prepare(site) {
      const to = `${crypto.randomUUID()}@dateline.example`;
      const fields = { ...(await form(site, "/desk/modes", "Save the alarm")), minutes: "43200", to };
      return {
        address: "/desk/modes",
        fields,
        isDone: async () =>
          (await site.sql("SELECT id FROM moderation_settings WHERE alarm_to = $1", [to])).length === 1,
      };
    },
  },
  "closes a thread": {
    by: editors,
    async prepare(site) {
      const address = `/desk/articles/${await published(site)}`;
      const fields: Record<string, string> = { ...(await form(site, address, "Change comments")), mode: "CLOSED" };
      return {
        address,
        fields,
        isDone: async () =>
          (await site.sql("SELECT id FROM stories WHERE id = $1 AND thread_mode = 'CLOSED'", [fields.story])).length ===
          1,
      };
    },
  },
};

for (const [act, button, isDisabled, fields, done] of [
  ["disables an account", "Disable", false, {}, "disabled_at IS NOT NULL"],
  ["enables an account", "Enable", true, {}, "disabled_at IS NULL"],
  ["gives another role", "Change role of", false, { role: "MODERATOR" }, "role = 'MODERATOR'"],
] as const) {
  acts[act] = {
    by: ["admin"],
    async prepare(site) {
      const name = `Somebody ${crypto.randomUUID()}`;
      await site.sql(
        `INSERT INTO staff (email, name, role, password_hash, disabled_at)
         VALUES (gen_random_uuid() || '@dateline.example', $1, 'AUTHOR', '$argon2id$nobody', CASE WHEN $2 THEN now() END)`,
        [name, isDisabled],
      );
      const typed = await form(site, "/desk/people", `${button} ${name}`);
      return {
        address: "/desk/people",
        fields: { ...typed, ...fields },
        isDone: async () => (await site.sql(`SELECT id FROM staff WHERE name = $1 AND ${done}`, [name])).length === 1,
      };
    },
  };
}

async function saving(site: Site, id: number, intent: string) {
  const headline = `Saved ${crypto.randomUUID()}`;
  const address = `/desk/articles/${id}`;
  return {
    address,
    fields: { ...(await form(site, address, "Save")), headline, intent },
    isDone: async () => (await site.sql("SELECT id FROM articles WHERE headline = $1", [headline])).length === 1,
  };
}

for (const [act, { by, prepare }] of Object.entries(acts)) {
  test(`who ${act}: ${by.join(", ")}`, async ({ site }) => {
    for (const role of roles) {
      const { address, fields, isDone } = await prepare(site, role);
      const answer = await send(site, role, address, fields);
      expect(await isDone(), `${role} ${act}`).toBe(by.includes(role));
      // What an author cannot see is missing for them, or their words come back; what nobody of the role may do is refused.
      if (by.includes(role)) expect(answer.status()).toBe(200);
      else expect([403, 404, 422], `${role} ${act}`).toContain(answer.status());
      if (role === "moderator" && !by.includes(role)) expect(answer.status()).toBe(403);
    }
  });
}

test("an administrator is not offered to shut out themselves, nor does a forged form do it", async ({ site }) => {
  const { page } = deskOf("admin");
  await page.goto(`${site.url}/desk/people`);
  const own = page.getByRole("listitem").filter({ hasText: accounts.admin.email });
  await expect(own).toContainText("(you)");
  await expect(own.getByRole("button")).toHaveCount(0);
  const [row] = await site.sql<{ id: number }>("SELECT id FROM staff WHERE email = $1", [accounts.admin.email]);
  for (const [button, fields] of [
    ["Disable", {}],
    ["Change role of", { role: "AUTHOR" }],
  ] as const) {
    const typed = await form(site, "/desk/people", `${button} ${accounts.author.name}`);
    const forged = { ...typed, ...fields, email: accounts.admin.email, account: String(row?.id) };
    const answer = await send(site, "admin", "/desk/people", forged);
    expect(await answer.text()).toContain("that is you, so nothing was changed");
  }
  expect(await site.sql("SELECT role, disabled_at FROM staff WHERE id = $1", [row?.id])).toEqual([
    { role: "ADMIN", disabled_at: null },
  ]);
});

test("whoever is disabled in the desk is out at the next request, and another role counts from it on", async ({
  browser,
  site,
}) => {
  const mark = crypto.randomUUID();
  const account = { ...accounts.moderator, email: `${mark}@dateline.example`, name: `Somebody ${mark}` };
  await addAccount(site.dataFolder, account);
  const somebody = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() } });
  const page = await somebody.newPage();
  await enter(page, account, `${site.url}/desk/comments`);
  const act = async (button: string, fields: Record<string, string>) => {
    const typed = await form(site, "/desk/people", `${button} ${account.name}`);
    const answer = await send(site, "admin", "/desk/people", { ...typed, ...fields });
    return answer.text();
  };
  expect(await act("Change role of", { role: "AUTHOR" })).toContain("has the role from now on");
  expect((await page.goto(`${site.url}/desk/comments`))?.status()).toBe(403);
  expect((await page.goto(`${site.url}/desk/articles`))?.status()).toBe(200);
  expect(await act("Disable", {})).toContain("signed out everywhere");
  await page.goto(`${site.url}/desk/articles`);
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await act("Enable", {})).toContain("can sign in again");
  await page.goto(`${site.url}/desk/articles`);
  await expect(page).toHaveURL(/\/sign-in/);
  await somebody.close();
});

test("a moderator cannot keep pictures, nor can a stranger", async ({ browser, site, request }) => {
  const writing = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() } });
  const page = await writing.newPage();
  await enter(page, accounts.author, `${site.url}/desk/articles/new`);
  const upload = page.waitForRequest((it) => it.method() === "POST");
  const picture = { name: "a.jpg", mimeType: "image/jpeg", buffer: await photograph() };
  await page.getByLabel("Picture for the text").setInputFiles(picture);
  const action = (await upload).headers()["next-action"] ?? "";
  expect(action).not.toBe("");
  await expect(page.getByLabel("Description (needed to publish)")).toBeVisible({ timeout: 30_000 });
  await writing.close();

  const kept = async () => (await site.sql<{ count: string }>("SELECT count(*) FROM media"))[0]?.count;
  const before = await kept();
  const small = { ...picture, buffer: picture.buffer.subarray(0, 1_000) };
  for (const [sender, file, refusal] of [
    [deskOf("moderator").request, picture, "/desk/refused"],
    // More than a form a stranger cannot send at all.
    [request, small, "You were signed out"],
  ] as const) {
    const answer = await sender.post(`${site.url}/desk/articles/new`, {
      multipart: { "1_file": file, 0: '["$K1"]' },
      headers: { origin: site.url, "next-action": action },
      maxRedirects: 0,
    });
    expect((answer.headers()["x-action-redirect"] ?? "") + (await answer.text())).toContain(refusal);
  }
  expect(await kept()).toBe(before);
});

test("a form's extra fields give nobody a status or an owner", async ({ site }) => {
  const id = await draftOf(site, "author");
  expect(
    await site.sql("SELECT a.status, s.email FROM articles a JOIN staff s ON s.id = a.owner_id WHERE a.id = $1", [id]),
  ).toEqual([{ status: "DRAFT", email: accounts.author.email }]);
});
