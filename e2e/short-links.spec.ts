import { type APIRequestContext, expect } from "@playwright/test";
import { someAddress } from "./support/comments.ts";
import { sql } from "./support/shared-site.ts";
import { type ArticleAddress, anArticle, anArticleOfItsOwn } from "./support/stories.ts";
import { test } from "./support/test.ts";

const browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const hits = ({ code }: ArticleAddress) =>
  sql("SELECT source, people, robots FROM short_link_days WHERE code = $1 ORDER BY source", [code]);
const follow = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { maxRedirects: 0, headers: { "user-agent": browser, ...headers } });

test("a short link leads to the language asked for, or to the reader's best", async ({ request, site }) => {
  const [story] = await site.sql<{ code: string }>(
    `SELECT s.code FROM stories s JOIN articles a ON a.story_id = s.id WHERE a.status = 'PUBLISHED' AND a.language IN ('en', 'ar')
     GROUP BY s.code HAVING count(*) = 2 LIMIT 1`,
  );
  const code = story?.code ?? "";
  expect(code).toMatch(/^[2-9a-z]{6}$/);
  for (const [path, wish, language] of [
    [`/s/${code}`, "ar", "ar"],
    [`/s/${code}`, "en-GB", "en"],
    [`/s/${code}`, "zh", "en"],
    [`/s/${code}.ar`, "en", "ar"],
    [`/s/${code}.en`, "ar", "en"],
  ] as const) {
    const answer = await follow(request, path, { "accept-language": wish });
    expect(answer.status()).toBe(302);
    expect(answer.headers().location).toMatch(new RegExp(`^${site.url}/${language}/articles/`));
    expect((await request.get(answer.headers().location ?? "", { maxRedirects: 0 })).status()).toBe(200);
  }
});

test("people are counted once an hour, by where they came from; robots apart; HEAD and prefetching not at all", async ({
  request,
  site,
}) => {
  const article = await anArticleOfItsOwn(site);
  const path = `/s/${article.code}.en`;
  const agents = [
    "facebookexternalhit/1.1",
    "WhatsApp/2.23.20.0",
    "Googlebot/2.1 (+http://www.google.com/bot.html)",
    "curl/8.5.0",
  ];
  for (const agent of [...agents, ...agents, ...agents]) {
    expect((await follow(request, path, { "user-agent": agent })).status()).toBe(302);
  }
  for (const name of ["sec-purpose", "purpose", "x-moz"]) await follow(request, path, { [name]: "prefetch" });
  for (let time = 0; time < 25; time += 1) {
    const head = await request.head(path, { maxRedirects: 0, headers: { "user-agent": browser } });
    expect(head.status()).toBe(302);
  }
  const visit = (address: string, referer: string) => follow(request, path, { "x-forwarded-for": address, referer });
  const [one, two, three] = [someAddress(), someAddress(), someAddress()];
  await Promise.all(Array.from({ length: 5 }, () => visit(one, "https://www.example.org/a?page=of#theirs")));
  await visit(two, "https://EXAMPLE.org/");
  await visit(three, `${site.url}/en`);
  await expect
    .poll(() => hits(article))
    .toEqual([
      { source: "", people: 0, robots: 12 },
      { source: "example.org", people: 2, robots: 0 },
      { source: "own", people: 1, robots: 0 },
    ]);
});

test("an unpublished code answers like an unknown one, a withdrawn one says so", async ({ request, site }) => {
  const draft = await anArticle(site, { status: "DRAFT" });
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  const answers = await Promise.all([`/s/${draft.code}`, "/s/zzzzzz", "/s/0"].map((path) => follow(request, path)));
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404]);
  expect(new Set(bodies).size).toBe(1);
  const gone = await follow(request, `/s/${withdrawn.code}`);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain("This story has been withdrawn");
});

test("the article names its short link in its head, in a header and in sight, with a button that copies it", async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { code, path } = await anArticle(site);
  const link = `${site.url}/s/${code}.en`;
  const answer = await page.goto(path);
  expect(answer?.headers().link).toContain(`<${link}>; rel=shortlink`);
  await expect(page.locator("link[rel=shortlink]")).toHaveAttribute("href", link);
  await page.getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test("without scripts the short link stands there to be copied, and no dead button", async ({ browser, site }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const { code, path } = await anArticle(site);
  await page.goto(site.url + path);
  await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
  expect(await page.content()).toContain(`${site.url}/s/${code}.en`);
  await page.context().close();
});
