import { type Browser, expect, test } from "@playwright/test";
import {
  answerToForm,
  expectReceipt,
  expectWritten,
  someAddress,
  someComment,
  writeComment,
} from "./support/comments.ts";
import { postgresOf, query, removeDataFolder } from "./support/data-folder.ts";
import { databaseCommand, freezeDatabase, killDatabase, startDatabase, stopDatabase } from "./support/database.ts";
import { type Site, startSite } from "./support/site.ts";
import { anArticle } from "./support/stories.ts";

const trusting = { TRUST_PROXY: "1" };

/** A reader goes on reading, a guest writes, and neither notices more than a page that asks for patience. */
async function readAndComment(
  browser: Browser,
  site: Site,
  {
    dataFolder,
    begin,
    javaScriptEnabled,
  }: { dataFolder: string; begin: typeof freezeDatabase; javaScriptEnabled: boolean },
) {
  const sql = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) =>
    query<Row>(dataFolder, text, values);
  const context = await browser.newContext({
    javaScriptEnabled,
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
  });
  const article = await anArticle({ sql });
  const page = await context.newPage();
  await page.goto(site.url + article.path);
  const comment = someComment();
  await writeComment(page, comment);

  const end = await begin(dataFolder);
  const read = await fetch(site.url + article.path, { signal: AbortSignal.timeout(2_000) });
  expect(read.status).toBe(200);
  expect(await read.text()).toContain(article.headline);
  expect((await fetch(`${site.url}/healthz`, { signal: AbortSignal.timeout(3_000) })).status).toBe(503);

  // A crowd is told as soon as one alone.
  const crowd = await Promise.all(
    Array.from({ length: 40 }, () =>
      fetch(site.url + article.path, {
        method: "POST",
        headers: { origin: site.url, "x-forwarded-for": someAddress() },
        body: new URLSearchParams(someComment()),
        signal: AbortSignal.timeout(5_000),
      }),
    ),
  );
  expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([503]));

  const [answer] = await Promise.all([
    answerToForm(page, { timeout: 5_000 }),
    page.getByRole("button", { name: "Send comment" }).click(),
  ]);
  expect(answer.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Please try again in a moment");
  await expectWritten(page, comment);
  if (javaScriptEnabled)
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain(comment.comment);

  await end();
  await expect.poll(async () => (await fetch(`${site.url}/healthz`)).status, { timeout: 10_000 }).toBe(200);
  await page.getByRole("button", { name: "Send again" }).click();
  await expectReceipt(page);
  expect(await sql("SELECT status FROM comments WHERE text = $1", [comment.comment])).toEqual([{ status: "HELD" }]);
  await context.close();
}

test("a database that hangs: reading goes on, a comment keeps its words, and all is well afterwards", async ({
  browser,
}) => {
  const site = await startSite({ env: trusting });
  try {
    for (const javaScriptEnabled of [true, false])
      await readAndComment(browser, site, { dataFolder: site.dataFolder, begin: freezeDatabase, javaScriptEnabled });
  } finally {
    await site.remove();
  }
});

test("a database of one's own that is stopped: the same", async ({ browser }) => {
  // The database of a site that has ended, started past it, so that nobody brings it back.
  const { dataFolder, stop } = await startSite();
  const command = databaseCommand(dataFolder);
  const url = `postgresql://dateline@localhost/dateline?host=${encodeURIComponent(`${dataFolder}/postgres`)}`;
  await stop();
  await startDatabase(dataFolder, command);
  const site = await startSite({ env: { ...trusting, DATABASE_URL: url } });
  try {
    for (const javaScriptEnabled of [true, false])
      await readAndComment(browser, site, { dataFolder, begin: stopDatabase, javaScriptEnabled });
  } finally {
    await site.remove();
    await removeDataFolder(dataFolder);
  }
});

test("an embedded database that is killed comes back by itself, with all that was acknowledged", async () => {
  const site = await startSite({ env: { SAMPLE: "0" } });
  try {
    await site.sql("INSERT INTO sections (slug) VALUES ('kept')");
    const killed = postgresOf(site.dataFolder)?.pid;
    await killDatabase(site.dataFolder);
    await expect.poll(() => postgresOf(site.dataFolder)?.pid, { timeout: 10_000 }).not.toBe(killed);
    await expect.poll(async () => (await fetch(`${site.url}/healthz`)).status, { timeout: 10_000 }).toBe(200);
    expect(await site.sql("SELECT slug FROM sections WHERE slug = 'kept'")).toEqual([{ slug: "kept" }]);
    expect(await site.stop()).toBe(0);
  } finally {
    await site.remove();
  }
});
