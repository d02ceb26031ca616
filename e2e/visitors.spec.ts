import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { someAddress, someComment } from "./support/comments.ts";
import { enter, findHeld } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { runPrivacy } from "./support/privacy.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

const agents = {
  firefox: "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
  newerFirefox: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  safari: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15",
};

/** Comments from an address and a browser; the comment's row. */
async function post(site: Site, request: APIRequestContext, path: string, address: string, agent = agents.firefox) {
  const comment = someComment();
  const answer = await request.post(site.url + path, {
    form: comment,
    headers: { origin: site.url, "x-forwarded-for": address, "user-agent": agent },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  const [row] = await site.sql<{ id: number; visitor: string | null; status: string }>(
    "SELECT id, encode(visitor, 'hex') AS visitor, status FROM comments WHERE text = $1",
    [comment.comment],
  );
  if (!row) throw new Error("the comment was not stored");
  return { ...row, ...comment };
}

test("one address is one visitor, and another address or kind of browser another", async ({ site, request }) => {
  const { path } = await anArticleOfItsOwn(site);
  const address = someAddress();
  const first = await post(site, request, path, address);
  expect(first.visitor).toHaveLength(64);
  expect((await post(site, request, path, address, agents.newerFirefox)).visitor).toBe(first.visitor);
  expect((await post(site, request, path, address, agents.safari)).visitor).not.toBe(first.visitor);
  expect((await post(site, request, path, someAddress())).visitor).not.toBe(first.visitor);
  // What our proxy did not say is hearsay.
  expect((await post(site, request, path, `${someAddress()}, ${address}`)).visitor).toBe(first.visitor);
});

test("a dump of the database holds no address", async ({ site, request }) => {
  const { path } = await anArticleOfItsOwn(site);
  const address = someAddress();
  const { comment } = await post(site, request, path, address);
  const dump = await everything(site);
  expect(dump).toContain(comment);
  const hex = Buffer.from(address).toString("hex");
  for (const secret of [address, hex]) expect(dump.includes(secret)).toBe(false);
});

/** Every row of every table, keys in hexadecimal. */
async function everything(site: Site): Promise<string> {
  const tables = await site.sql<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const rows = await Promise.all(
    tables.map(({ name }) => site.sql<{ row: string }>(`SELECT t::text AS row FROM "${name}" AS t`)),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

test("a moderator sees what else a visitor has sent, blocks them, and lifts the block", async ({
  page,
  site,
  request,
}) => {
  const { path } = await anArticleOfItsOwn(site);
  const address = someAddress();
  const sent = [];
  for (let i = 0; i < 4; i++) sent.push(await post(site, request, path, address));
  const [last] = sent.slice(-1);
  await site.sql(
    "UPDATE comments SET status = 'REFUSED', decided_at = now(), waiting_since = NULL WHERE id = ANY($1)",
    [sent.slice(0, 2).map(({ id }) => id)],
  );
  await enter(page, accounts.moderator, "/desk/comments");
  const held = await findHeld(page, last?.comment ?? "");
  await expect(held.getByText(/^3 other comments from this visitor since .*: 1 held, 2 refused$/)).toBeVisible();
  await held.getByText(/^3 other comments/).click();
  await expect(held.getByText(sent[0]?.comment ?? "")).toBeVisible();

  await held.getByRole("button", { name: "Block this visitor" }).click();
  await expect(page.getByRole("status")).toContainText("This visitor is blocked");
  await expect((await findHeld(page, last?.comment ?? "")).getByText(/blocked until/)).toBeVisible();
  const refused = await post(site, request, path, address);
  expect(refused.status).not.toBe("HELD");
  const strangers = await post(site, request, path, someAddress());
  expect(strangers.status).toBe("HELD");
  await expect((await reread(page, strangers.comment)).getByText(/^The first comment from this visitor/)).toBeVisible();

  const own = await reread(page, last?.comment ?? "");
  await own.getByRole("button", { name: "Lift the block" }).click();
  await expect(page.getByRole("status")).toContainText("not blocked any more");
  expect((await post(site, request, path, address)).status).toBe("HELD");
});

async function reread(page: Page, words: string) {
  await page.goto("/desk/comments");
  return findHeld(page, words);
}

test("an editor finds, exports and erases what there is of an address, and nobody else does", async ({
  browser,
  page,
  site,
  request,
}) => {
  const { path } = await anArticleOfItsOwn(site);
  const guest = await post(site, request, path, someAddress());
  await site.sql("UPDATE comments SET status = 'PUBLISHED', decided_at = now(), waiting_since = NULL WHERE id = $1", [
    guest.id,
  ]);
  await enter(page, accounts.editor, "/desk/privacy");
  const email = page.getByLabel("E-mail of the guest");
  await email.fill("nobody");
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Enter an e-mail address such as");
  await email.fill(guest.email.toUpperCase());
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("status")).toContainText(`${guest.email}: 1 comment, 0 reports`);

  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download everything" }).click();
  const file = await (await arriving).createReadStream();
  const dossier = JSON.parse(Buffer.concat(await file.toArray()).toString());
  expect(dossier).toMatchObject({ email: guest.email, comments: [{ id: guest.id, text: guest.comment }] });

  await page.getByLabel(/made sure that the guest asks for it/).check();
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("status")).toContainText("Erased: 1 comment, 0 reports");
  expect(page.url()).not.toContain(guest.email);
  // Readers find it gone at the next request.
  expect(await (await request.get(path)).text()).not.toContain(guest.comment);
  const dump = await everything(site);
  for (const erased of [guest.email, guest.comment, guest.author]) expect(dump.includes(erased)).toBe(false);
  expect(dump).toContain("guest.erased");

  const fetched = (from: APIRequestContext) =>
    from.post(`${site.url}/desk/privacy/export`, {
      multipart: { email: guest.email },
      headers: { origin: site.url },
      maxRedirects: 0,
    });
  expect((await fetched(request)).headers().location).toMatch(/^\/sign-in/);
  const moderator = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() } });
  await enter(await moderator.newPage(), accounts.moderator, `${site.url}/desk`);
  expect((await fetched(moderator.request)).headers().location).toBe("/desk/refused");
  expect((await fetched(page.request)).headers()["content-disposition"]).toContain("attachment");
  await moderator.close();
});

test("a guest is answered from the command line as well, and old keys go there", async ({ site, request }) => {
  const { path } = await anArticleOfItsOwn(site);
  const address = someAddress();
  const guest = await post(site, request, path, address);
  const privacy = (...args: string[]) => runPrivacy(site.dataFolder, args);
  const { said } = await privacy("export", guest.email);
  expect(JSON.parse(said)).toMatchObject({ comments: [{ id: guest.id, status: "HELD", receipts: [{}] }] });
  expect(await privacy("erase", guest.email)).toMatchObject({
    exitCode: 1,
    complaint: expect.stringContaining("comments: 1, reports: 0, addresses for mail: 0. Nothing is erased yet"),
  });
  expect(await privacy("erase", guest.email, "--yes")).toMatchObject({
    exitCode: 0,
    said: expect.stringContaining("Erased: comments: 1"),
  });
  expect((await everything(site)).includes(guest.email)).toBe(false);
  expect(await privacy("erase")).toMatchObject({
    exitCode: 1,
    complaint: expect.stringContaining("npm run privacy -- sweep"),
  });

  // Eight days pass.
  const before = await post(site, request, path, address);
  const [key] = await site.sql<{ key: string }>("SELECT encode(key, 'hex') AS key FROM visitor_keys");
  await site.sql(
    "UPDATE visitor_keys SET created_at = created_at - interval '8 days', expires_at = expires_at - interval '8 days'",
  );
  await site.sql("UPDATE comments SET created_at = created_at - interval '8 days' WHERE visitor IS NOT NULL");
  const { said: swept } = await privacy("sweep");
  expect(swept).toMatch(/^Swept: .* 1 keys and \d+ blocks of visitors, \d+ bans that had ended\.\n$/);
  expect(await site.sql("SELECT FROM comments WHERE visitor IS NOT NULL")).toEqual([]);
  const dump = await everything(site);
  for (const gone of [key?.key ?? "", before.visitor ?? ""]) {
    expect(gone).toHaveLength(64);
    expect(dump.includes(gone)).toBe(false);
  }
});
