import { expect } from "@playwright/test";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { say } from "./support/threads.ts";

type Headers = Record<string, string>;

const unlike = ["date", "keep-alive", "connection"];

/** An answer whole: what a cache in front would keep of it. */
async function get(url: string, headers: Headers = {}) {
  const answer = await fetch(url, { headers, redirect: "manual" });
  const kept = [...answer.headers].filter(([name]) => !unlike.includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
}

test("nothing that a request says changes the page that the others get", async ({ site, page }) => {
  const { path } = await anArticle(site);
  await enter(page, accounts.editor, "/desk");
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const odd: Headers[] = [
    { cookie },
    { cookie: "__prerender_bypass=x; __next_preview_data=y" },
    { rsc: "1" },
    { "next-router-prefetch": "1", "next-router-state-tree": "%5B%22%22%5D", rsc: "1" },
    { "next-url": "/en/other", "next-router-segment-prefetch": "/_tree" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9" },
    { "x-middleware-subrequest": "middleware", "x-matched-path": "/desk", "x-invoke-path": "/desk" },
    { "x-prerender-revalidate": "x", purpose: "prefetch" },
    { accept: "text/x-component", "accept-language": "ar" },
    { "cache-control": "no-cache", pragma: "no-cache" },
  ];
  // Each odd one comes first to a page of its own, so that it is the one the page is printed for.
  const fresh = Array.from({ length: odd.length }, (_, i) => `/en/sections/city?${i}`);
  const plain = await get(site.url + path);
  const section = await get(`${site.url}/en/sections/city`);
  expect(plain).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
  for (const [i, headers] of odd.entries()) {
    expect(await get(site.url + path, headers), JSON.stringify(headers)).toEqual(plain);
    expect(await get(site.url + fresh[i], headers), JSON.stringify(headers)).toEqual(section);
  }
  expect(await get(site.url + path)).toEqual(plain);
});

test("an odd request that comes first is not what the next ones get", async ({ site }) => {
  const articles = await site.sql<{ code: string; slug: string }>(
    `SELECT s.code, a.slug FROM articles a JOIN stories s ON s.id = a.story_id
     WHERE a.language = 'kmr' AND a.status = 'PUBLISHED'`,
  );
  expect(articles.length).toBeGreaterThan(0);
  for (const { code, slug } of articles) {
    const url = `${site.url}/kmr/articles/${code}/${encodeURIComponent(slug)}`;
    const first = await get(url, {
      rsc: "1",
      cookie: "a=b",
      "x-forwarded-host": "evil.example",
      "accept-encoding": "identity",
    });
    expect(first.headers["set-cookie"]).toBeUndefined();
    expect(first.text).not.toContain("evil.example");
    expect(await get(url, { "accept-encoding": "identity" })).toEqual(first);
  }
});

test("ten thousand query strings and spellings are one page", async ({ site }) => {
  const { path } = await anArticle(site, { language: "ar" });
  const plain = await get(site.url + path);
  const printed = plain.headers.etag;
  const spellings = [path.toLowerCase(), decodeURIComponent(path), path.replaceAll("a", "%61")];
  for (let i = 0; i < 10_000; i += 100) {
    const queries = ["utm_source=", "xreply=", "reply=x", "comment=0", "replytocom=-", "p=17&reply=."];
    const some = Array.from(
      { length: 100 },
      (_, j) => `${spellings[j % 3]}?${queries[j % 6]}${i + j}&x=${Math.random()}`,
    );
    const answers = await Promise.all(some.map((it) => fetch(site.url + it, { method: "HEAD" })));
    for (const answer of answers) expect([answer.status, answer.headers.get("etag")]).toEqual([200, printed]);
  }
  expect(await get(site.url + path)).toEqual(plain);
});

test("an article asked for one of its comments is a page of its own, for everybody, and else nothing is", async ({
  site,
}) => {
  const article = await anArticleOfItsOwn(site);
  const id = await say(site, article, { by: "Ada" });
  const ask = (query: string) => get(site.url + article.path + query);
  const [plain, reply, comment] = await Promise.all([ask(""), ask(`?reply=${id}`), ask(`?comment=${id}`)]);
  expect([plain.status, reply.status, comment.status]).toEqual([200, 200, 200]);
  expect(reply.headers["cache-control"]).toBe(plain.headers["cache-control"]);
  expect(reply.text).toContain('name="comment_parent"');
  expect(plain.text).not.toContain('name="comment_parent"');
  for (const query of [
    `utm_source=x&reply=${id}`,
    `reply=${id}&comment=1`,
    `replytocom=${id}`,
    `reply=${id}&reply=2`,
  ]) {
    expect(await get(`${site.url}${article.path}?${query}`), query).toEqual(reply);
  }
  expect(await get(site.url + article.path)).toEqual(plain);
  for (let i = 0; i < 50; i += 1) {
    const unknown = await get(`${site.url}${article.path}?reply=${1_000_000_000 + i}`);
    expect([unknown.status, unknown.headers["cache-control"]]).toEqual([404, "no-cache"]);
  }
  // What Next has these pages under is no address.
  for (const path of [`reply/${id}`, `comment/${id}`]) {
    expect((await get(`${site.url}${article.path}/${path}`)).status, path).toBe(404);
  }
});

test("HEAD says what GET would, also of pages that are not there", async ({ site }) => {
  const { path } = await anArticle(site);
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  for (const [url, status] of [
    [path, 200],
    [withdrawn.path, 410],
    ["/en/articles/zzzzzz/nothing", 404],
    ["/en/nowhere", 404],
  ] as const) {
    const { headers } = await get(site.url + url);
    const head = await fetch(site.url + url, { method: "HEAD" });
    expect(head.status, url).toBe(status);
    for (const name of ["content-length", "content-encoding", "etag", "link", "cache-control", "vary"]) {
      expect(head.headers.get(name) ?? undefined, `${name} of ${url}`).toBe(headers[name]);
    }
  }
});

test("pages for one person are never kept", async ({ site, page }) => {
  await enter(page, accounts.editor, "/desk/articles");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const path of ["/desk/articles", "/desk/comments", "/sign-in", "/desk"]) {
    const answer = await get(site.url + path);
    expect(answer.headers["cache-control"], path).toContain("no-store");
    expect(answer.text).not.toContain("Edo Editor");
    expect(answer.headers.etag, path).toBeUndefined();
  }
  const { path } = await anArticle(site);
  const refused = await fetch(site.url + path, {
    method: "POST",
    body: new URLSearchParams({ author: "Only mine", email: "x", comment: "Only my words." }),
    headers: { origin: site.url },
  });
  expect([refused.status, refused.headers.get("cache-control")]).toEqual([422, "no-store"]);
  expect(await refused.text()).toContain("Only my words.");
  const next = await get(site.url + path);
  expect(next.status).toBe(200);
  expect(next.text).not.toContain("Only m");
});
