import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { someComment } from "./support/comments.ts";
import { query } from "./support/data-folder.ts";
import { enter, findHeld, withdraw } from "./support/desk.ts";
import { nginxPath, startNginx } from "./support/nginx.ts";
import { freePort } from "./support/port.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";
import { say } from "./support/threads.ts";

// Where we may not install one, nobody expects us to.
test.skip(nginxPath === "", "there is no nginx with Brotli here");

type Nginx = Awaited<ReturnType<typeof startNginx>>;
let press: string;
let port: number;
let site: Site;
let nginx: Nginx;

test.beforeEach(async () => {
  press = mkdtempSync(join(tmpdir(), "dateline-press-"));
  port = await freePort();
  site = await startSite({ port, env: { PRESS_DIR: press } });
  nginx = await startNginx(press, port);
});
test.afterEach(async () => {
  await nginx.stop();
  await site.remove();
  rmSync(press, { recursive: true });
});

const fileOf = (path: string) => join(press, "pages", `${decodeURIComponent(path)}.html`);
const carried = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
  "cache-control",
];

async function again(env: Record<string, string> = {}) {
  site = await startSite({ port, dataFolder: site.dataFolder, env: { PRESS_DIR: press, ...env } });
}

async function publishComment(page: Page, words: string) {
  await enter(page, accounts.moderator, `${site.url}/desk/comments`);
  await (await findHeld(page, words)).getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is published");
}

test("nginx hands out what is printed, as the site would, and what changed is right at the next request", async ({
  page,
}) => {
  const article = await anArticle(site, { language: "ar" });
  const first = await fetch(nginx.url + article.path);
  expect(existsSync(fileOf(article.path))).toBe(true);
  const answers = {
    identity: await fetch(nginx.url + article.path, { headers: { "accept-encoding": "identity" } }),
    gzip: await fetch(nginx.url + article.path, { headers: { "accept-encoding": "gzip" } }),
    br: await fetch(`${nginx.url}${article.path}?utm_source=x`, { headers: { "accept-encoding": "br, gzip" } }),
  };
  for (const [encoding, answer] of Object.entries(answers)) {
    expect(answer.headers.get("content-encoding") ?? "identity").toBe(encoding);
    expect(answer.headers.get("server")).toContain("nginx");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const name of carried) {
      expect(answer.headers.get(name), name).toBe(first.headers.get(name));
    }
    expect(await answer.text()).toContain(article.headline);
  }
  // What an article is asked for besides, the site answers.
  const id = await say(site, article, { by: "Ada" });
  for (const query of [`reply=${id}`, `utm_source=x&replytocom=${id}`, `comment=${id}&x=1`]) {
    const asked = await fetch(`${nginx.url}${article.path}?${query}`);
    expect([asked.status, asked.headers.has("cache-tag")], query).toEqual([200, true]);
    expect((await asked.text()).includes('name="comment_parent"'), query).toBe(query.includes("reply"));
  }
  const feed = await fetch(`${nginx.url}${article.path}/feed`);
  expect(feed.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  expect(existsSync(fileOf(`${article.path}/feed`))).toBe(false);

  const { etag = "" } = Object.fromEntries(answers.gzip.headers);
  const known = { "accept-encoding": "gzip", "if-none-match": etag };
  expect((await fetch(nginx.url + article.path, { headers: known })).status).toBe(304);

  // A comment, decided on.
  const comment = someComment();
  const sent = await fetch(nginx.url + article.path, {
    method: "POST",
    body: new URLSearchParams(comment),
    headers: { origin: site.url },
    redirect: "manual",
  });
  expect(sent.status).toBe(303);
  await addAccount(site.dataFolder, accounts.moderator);
  await addAccount(site.dataFolder, accounts.editor);
  await publishComment(page, comment.comment);
  expect(await (await fetch(nginx.url + article.path)).text()).toContain(comment.comment);

  // An article, withdrawn and published again.
  await page.context().clearCookies();
  await enter(page, accounts.editor, `${site.url}/desk/articles/${article.id}`);
  await withdraw(page);
  await expect(page.locator("main [role=status]")).toContainText("Withdrawn");
  expect(existsSync(fileOf(article.path))).toBe(false);
  const gone = await fetch(nginx.url + article.path);
  expect(gone.status).toBe(410);
  expect(await gone.text()).not.toContain(article.headline);
  expect(await (await fetch(`${nginx.url}/ar`)).text()).not.toContain(article.path);
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.locator("main [role=status]")).toContainText("Published");
  expect((await fetch(nginx.url + article.path)).status).toBe(200);
});

test("pages go on being handed out, whole, while the site is away, and after it is back", async ({ page }) => {
  const article = await anArticle(site);
  await fetch(nginx.url + article.path);
  await site.stop();
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  const answer = await page.goto(nginx.url + article.path);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline);
  // Styles and script lie beside the pages; pictures, and the rules of what may be fetched ahead, are the site's.
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(failed.filter((url) => !/\/media\/|\/speculation\.json$/.test(url))).toEqual([]);
  await again();
  expect(existsSync(fileOf(article.path))).toBe(true);
});

test("what was committed and not yet taken away when the site was killed is gone once it is back", async () => {
  const changed = await anArticle(site);
  // Of a section's page nobody will say that it changed.
  const kept = { path: "/en/sections/city" };
  for (const { path } of [kept, changed]) await fetch(nginx.url + path);
  await site.kill9();
  // What a decision leaves in the database, when the process ends before it has done anything else about it.
  await query(
    site.dataFolder,
    `WITH held AS (UPDATE articles SET status = 'WITHDRAWN', withdrawn_at = now() WHERE id = $1 RETURNING story_id)
     INSERT INTO press_changes (subjects) SELECT ARRAY['story ' || story_id, 'front'] FROM held`,
    [changed.id],
  );
  expect((await fetch(nginx.url + changed.path)).status).toBe(200);
  await again();
  expect([existsSync(fileOf(kept.path)), existsSync(fileOf(changed.path))]).toEqual([true, false]);
  expect((await fetch(nginx.url + changed.path)).status).toBe(410);
  expect((await fetch(nginx.url + kept.path)).status).toBe(200);
});

test("pages of other settings are not trusted, and one folder serves one site", async () => {
  const article = await anArticle(site);
  await fetch(nginx.url + article.path);
  const second = await startSite({ env: { PRESS_DIR: press } }).catch((error: Error) => error.message);
  expect(second).toContain("is in use by another Dateline");
  await site.stop();
  await again({ SITE_NAME: "The Other Name" });
  expect(existsSync(fileOf(article.path))).toBe(false);
  expect(await (await fetch(nginx.url + article.path)).text()).toContain("The Other Name");
});
