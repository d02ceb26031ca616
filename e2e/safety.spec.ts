import { expect, type Locator } from "@playwright/test";
import { sendComment, someAddress, someComment } from "./support/comments.ts";
import { enter, findHeld, signIn } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

test("HTML and Markdown in a name or a comment are text, in the queue and under the article", async ({
  page,
  site,
}) => {
  const { path } = await anArticle(site);
  const mark = crypto.randomUUID();
  const author = `<b>Ada</b><img src=x onerror=alert(1)> ${mark.slice(0, 8)}`;
  const comment = [
    `${mark} <script>document.title = "run"</script>`,
    `<a href="javascript:alert(1)" onclick="alert(1)">click</a> &lt;i&gt; &amp;`,
    "**bold** _italic_ `code` [a link](https://evil.example/a) ![image](https://evil.example/b.png)",
    "javascript:alert(1) data:text/html,<script>alert(1)</script>",
    "</p></article><style>body{display:none}</style><iframe src=//evil.example></iframe>",
  ].join("\n");
  expect((await sendComment(page.request, site, path, { ...someComment(), author, comment })).status()).toBe(303);

  async function expectText(article: Locator, place: string) {
    await expect(article.getByText(author, { exact: true }), place).toBeVisible();
    const paragraphs = await article.locator("p[dir=auto]").allInnerTexts();
    expect(paragraphs.at(-1)?.split("\n"), place).toEqual(comment.split("\n"));
    expect(await article.locator("script, style, iframe, img, i, em, code").count(), place).toBe(0);
    const links = await article.locator("a[href*='evil'], a[href*='script']").all();
    for (const link of links) await expect(link).toHaveAttribute("rel", "nofollow ugc noopener");
    await expect(page).not.toHaveTitle("run");
  }
  page.on("dialog", (dialog) => expect(dialog.message()).toBe("no dialog at all"));
  await enter(page, accounts.moderator, "/desk/comments");
  const held = await findHeld(page, mark);
  await expectText(held, "queue");
  await held.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText(author);
  await page.goto(path);
  await expectText(page.locator("article[id^=comment-]").filter({ hasText: mark }), "article");
});

const adversarial = {
  "addresses without end": "http://".repeat(715),
  "address and brackets": `https://a.example/${"(".repeat(4_900)}`,
  "address and dots": `https://a.example/${".".repeat(4_900)}`,
  "address of dashes": `https://${"-a.".repeat(1_600)}example`,
  "auth parts": `https://${"a:a@".repeat(1_200)}`,
  ports: `https://a.example:${"1".repeat(4_900)}`,
  "quotes and stars": "*_`[".repeat(1_250),
  lines: "a\n\n".repeat(1_600),
  "marks on one letter": `a${"\u0301".repeat(4_900)}`,
} as const;

test("no comment stalls the server, when it comes, in the queue, or under the article", async ({
  page,
  request,
  site,
}) => {
  const { path } = await anArticle(site, { language: "ar" });
  const email = `${"a.".repeat(120)}a@${"b-".repeat(4)}`;
  const mark = crypto.randomUUID();
  async function timed<Result>(work: Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work;
    expect(performance.now() - began).toBeLessThan(2_000);
    return result;
  }
  for (const [name, words] of Object.entries(adversarial)) {
    const text = `${mark} ${words}`.slice(0, 5_000);
    const [answer, other] = await timed(
      Promise.all([
        sendComment(request, site, path, { ...someComment(), comment: text }, someAddress()),
        request.get("/healthz"),
      ]),
    );
    expect([name, answer.status(), other.status()]).toEqual([name, 303, 200]);
    // A refused one is shown again.
    const refused = await timed(
      sendComment(request, site, path, { author: text, email: email + words, comment: text }),
    );
    expect([name, refused.status()]).toEqual([name, 422]);
  }
  await enter(page, accounts.moderator, "/desk/comments");
  await findHeld(page, `${mark} ${adversarial["quotes and stars"].slice(0, 40)}`);
  expect((await timed(page.request.get(page.url()))).status()).toBe(200);
  // Those of the following page move up later than the ones before them go, so that an empty page is not yet the end.
  const held = page.getByRole("article").filter({ hasText: mark });
  const own = `/desk/comments?story=${await held.first().locator("[name=story]").first().inputValue()}`;
  for (await page.goto(own); (await held.count()) > 0; await page.goto(own)) {
    await held.first().getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status")).toContainText("is published");
  }
  const article = await timed(page.request.get(path));
  expect((await article.text()).split(mark).length).toBeGreaterThan(Object.keys(adversarial).length / 2);
});

test("a preview is nobody else's, and no odd request changes what the next reader gets", async ({
  page,
  request,
  site,
}) => {
  const draft = await anArticle(site, { status: "DRAFT" });
  const shown = await anArticle(site, { language: "kmr" });
  const preview = `/desk/articles/${draft.id}/preview`;
  const before = await (await request.get(shown.path)).text();

  await enter(page, accounts.editor, preview);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(draft.headline);
  await page.goto(`/desk/articles/${shown.id}/preview`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shown.headline);

  for (const headers of [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }]) {
    const answer = await request.get(preview, { headers, maxRedirects: 0 });
    expect(await answer.text()).not.toContain(draft.headline);
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
  expect((await request.get(draft.path)).status()).toBe(404);

  for (const [query, headers] of [
    ["", { rsc: "1" }],
    ["?_rsc=1", { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }],
    ["", { "x-middleware-rewrite": "/desk", "x-matched-path": "/desk", "x-invoke-path": "/desk" }],
    ["", { "x-nextjs-data": "1", "x-now-route-matches": "1=ar" }],
    ["?__nextLocale=ar&nxtPlang=ar&lang=ar", {}],
    ["", { host: "evil.example", "accept-language": "ar", cookie: "__prerender_bypass=x; __next_preview_data=x" }],
    ["", { range: "bytes=0-10", "if-none-match": "*" }],
  ] as const) {
    await request.get(shown.path + query, { headers, maxRedirects: 0 });
    await request.head(shown.path + query, { headers, maxRedirects: 0 });
    const after = await request.get(shown.path);
    expect([after.status(), await after.text()], JSON.stringify(headers)).toEqual([200, before]);
  }
});

test("a forged X-Forwarded-For raises no limit where no proxy is trusted", async ({ browser }) => {
  test.setTimeout(120_000);
  const site = await startSite();
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const { path } = await anArticle(site);
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) {
      statuses.push((await sendComment(context.request, site, path, someComment(), someAddress())).status());
    }
    expect(statuses).toEqual([...Array(10).fill(303), 429]);

    await addAccount(site.dataFolder, accounts.author);
    const page = await context.newPage();
    await page.goto(`${site.url}/sign-in`);
    for (let i = 0; i < 6; i++) {
      await page.setExtraHTTPHeaders({ "x-forwarded-for": someAddress() });
      await signIn(page, { ...accounts.author, password: "not what it is at all" });
    }
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Too many attempts");
  } finally {
    await context.close();
    await site.remove();
  }
});
