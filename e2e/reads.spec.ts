import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { someAddress } from "./support/comments.ts";
import { enter } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { type ArticleAddress, anArticleOfItsOwn } from "./support/stories.ts";

const agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

const readsOf = (site: Pick<Site, "sql">, { id }: ArticleAddress) =>
  site.sql("SELECT source, sum(reads)::int AS reads FROM article_reads WHERE article_id = $1 GROUP BY 1 ORDER BY 1", [
    id,
  ]);

/** A reader of their own, with a browser of a kind. */
async function aReader(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const headers = { "x-forwarded-for": someAddress() };
  const context = await browser.newContext({ baseURL, userAgent: agent, extraHTTPHeaders: headers, ...options });
  return context.newPage();
}

/** Opens an article, and waits until its page has said so. */
async function read(page: Page, { path }: ArticleAddress, referer = ""): Promise<void> {
  const told = page.waitForRequest("**/reads");
  await page.goto(path, referer ? { referer } : {});
  await told;
}

test("a reader counts once, by where they came from; who has no script, is a robot or hides counts nothing", async ({
  browser,
  site,
}) => {
  const article = await anArticleOfItsOwn(site);
  const robot = await aReader(browser, site.url, { userAgent: `${agent} (compatible; Googlebot/2.1)` });
  await read(robot, article);
  const plain = await aReader(browser, site.url, { javaScriptEnabled: false });
  await plain.goto(article.path);
  const one = await aReader(browser, site.url);
  await read(one, article, "https://www.google.com/");
  await read(one, article);

  const hidden = await aReader(browser, site.url);
  await hidden.addInitScript(() => {
    let isHidden = true;
    Object.defineProperty(document, "hidden", { get: () => isHidden });
    document.addEventListener("click", () => {
      isHidden = false;
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
  const told: string[] = [];
  hidden.on("request", (request) => void told.push(new URL(request.url()).pathname));
  await hidden.goto(article.path, { waitUntil: "networkidle" });
  expect(told).toContain("/reader.js");
  expect(told).not.toContain("/reads");

  // What is counted later than this is counted after all of the above.
  const other = await aReader(browser, site.url);
  await read(other, article);
  await expect
    .poll(() => readsOf(site, article))
    .toEqual([
      { source: "", reads: 1 },
      { source: "google.com", reads: 1 },
    ]);
  const seen = hidden.waitForRequest("**/reads");
  await hidden.locator("h1").first().click();
  await seen;
  await expect.poll(() => readsOf(site, article)).toContainEqual({ source: "", reads: 2 });
  for (const page of [robot, plain, one, hidden, other]) await page.context().close();
});

test("whatever is sent, the answer is 204, and only a page of ours is believed", async ({ request, site }) => {
  const article = await anArticleOfItsOwn(site);
  const said = `${article.code}.en `;
  const send = async (data: string, headers: Record<string, string> = {}) => {
    const about = { origin: site.url, "user-agent": agent, "content-type": "text/plain", ...headers };
    const answer = await request.post("/reads", { data, headers: { "x-forwarded-for": someAddress(), ...about } });
    expect([answer.status(), await answer.text(), answer.headers()["set-cookie"]]).toEqual([204, "", undefined]);
  };
  for (const nonsense of ["", "zzzzzz.en ", `${article.code}.ar `, `${article.code} `, "\0", `${said} x`]) {
    await send(nonsense);
  }
  await send(said.padEnd(200_000, "x"));
  await send(said, { origin: "https://elsewhere.example" });
  await send(said, { "user-agent": "curl/8.5.0" });
  await send(said, { "sec-purpose": "prefetch" });
  await send(`${said}<script>`);
  await expect.poll(() => readsOf(site, article)).toEqual([{ source: "other", reads: 1 }]);
});

test("the desk shows reads and hits, as pictures and as tables, to who writes", async ({
  page,
  browser,
  site,
  request,
}) => {
  const article = await anArticleOfItsOwn(site);
  await site.sql(
    `INSERT INTO article_reads (article_id, hour, source, reads)
     SELECT $1, date_trunc('hour', now() - back * interval '1 hour', 'UTC'), source, 1000 + back
     FROM generate_series(0, 20, 3) AS back, unnest('{"",own,t.co,lm.facebook.com,www-with-a-long-name.of-a-site.example}'::text[]) AS source`,
    [article.id],
  );
  await site.sql(
    `INSERT INTO short_link_days (code, day, source, people, robots)
     SELECT $1, (now() AT TIME ZONE 'UTC')::date - back, source, 10 + back, CASE source WHEN '' THEN 7 ELSE 0 END
     FROM generate_series(0, 20, 2) AS back, unnest('{"",t.co}'::text[]) AS source`,
    [article.code],
  );
  const counted = request.post("/reads", {
    data: `${article.code}.en t.co`,
    headers: { origin: site.url, "user-agent": agent },
  });
  expect((await counted).status()).toBe(204);
  await enter(page, accounts.author, "/desk/reads");
  await look(page, "reads");
  await page.getByRole("listitem").filter({ hasText: "35,3" }).first().getByRole("link").click();
  await expect(page.getByRole("main")).toContainText(article.headline);
  await page.getByText("As a table").click();
  await expect(page.getByRole("table", { name: "Where readers came from" }).getByRole("row")).toHaveCount(6);
  await look(page, "reads of an article");
  await page.getByRole("link", { name: "30 days" }).click();
  await expect(page.getByText("Reads by day (UTC)")).toBeVisible();
  await look(page, "reads of a month");
  await page.goto("/desk/reads?language=ckb&span=month");
  await look(page, "reads in ckb");

  await page.goto("/desk/links");
  await look(page, "links");
  await page.getByRole("listitem").filter({ hasText: article.code }).getByRole("link").click();
  await expect(page.getByText("Hits by day (UTC)")).toBeVisible();
  await page.getByText("As a table").click();
  await look(page, "a link");
  await expect(page.getByRole("row", { name: "X 220", exact: true })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "All days as CSV" }).click();
  const csv = await page.request.get(new URL((await download).url()).pathname);
  const lines = (await csv.text()).split("\r\n");
  expect(lines[0]).toBe("day,source,people,robots");
  expect(lines.slice(1, 3).map((line) => line.slice("2026-11-25".length))).toEqual([",,30,7", ",t.co,30,0"]);
  expect(lines).toHaveLength(24);

  const unread = await anArticleOfItsOwn(site);
  await page.goto(`/desk/reads/${unread.id}`);
  await look(page, "unread");
  await page.goto(`/desk/links/${unread.code}`);
  await look(page, "not followed");
  await page.goto("/desk/links/zzzzzz");
  await look(page, "no link");

  const moderator = await browser.newPage();
  await enter(moderator, accounts.moderator, `${site.url}/desk/reads`);
  await expect(moderator).toHaveURL(/refused/);
  await moderator.close();
});
