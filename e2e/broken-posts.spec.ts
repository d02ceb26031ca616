import { type APIRequestContext, expect } from "@playwright/test";
import { someComment } from "./support/comments.ts";
import { anArticle } from "./support/stories.ts";
import { test } from "./support/test.ts";

/** Posts as something that is no browser; what the front door answers must be a page in words all the same. */
type Post = { data?: string | Buffer; type: string; origin?: string; headers?: Record<string, string> };

async function post(request: APIRequestContext, url: string, { data, type, origin, headers }: Post) {
  const answer = await request.post(url, {
    data: data ?? "",
    maxRedirects: 0,
    headers: { "content-type": type, ...(origin === undefined ? {} : { origin }), ...headers },
  });
  return { status: answer.status(), type: answer.headers()["content-type"], text: await answer.text() };
}

const form = "application/x-www-form-urlencoded";
const parts = (count: number) =>
  `${'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(count)}--b--\r\n`;
const encoded = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

test("a urlencoded form is taken like any other", async ({ request, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  expect(await post(request, path, { data: encoded(comment), type: form, origin: site.url })).toMatchObject({
    status: 303,
  });
  expect(await site.sql("SELECT status FROM comments WHERE text = $1", [comment.comment])).toEqual([
    { status: "HELD" },
  ]);
});

test("an action id that the build does not know makes no difference", async ({ request, site }) => {
  const { path } = await anArticle(site);
  for (const field of ["$ACTION_ID_00aa", "$ACTION_ID___proto__", "$ACTION_REF_1", "$ACTION_1:0"]) {
    const data = encoded({ ...someComment(), [field]: '{"id":"00","bound":"$@1"}' });
    expect((await post(request, path, { data, type: form, origin: site.url })).status).toBe(303);
  }
});

test("the framework's own headers change nothing", async ({ request, site }) => {
  const { path } = await anArticle(site);
  const headers = { "next-action": "00aa", rsc: "1", "next-router-state-tree": "%5B%5D" };
  const data = encoded(someComment());
  expect((await post(request, path, { data, type: form, origin: site.url, headers })).status).toBe(303);
});

test.describe("what cannot be read is answered in words", () => {
  const broken: Record<string, [Post, status: number, words: string]> = {
    "malformed multipart": [
      { data: "--b\r\nnonsense", type: "multipart/form-data; boundary=a" },
      400,
      "could not read",
    ],
    "multipart without a boundary": [{ data: "x", type: "multipart/form-data" }, 400, "could not read"],
    JSON: [{ data: '{"author":"x"}', type: "application/json" }, 400, "could not read"],
    "bytes that are not UTF-8": [{ data: Buffer.from("author=\xe9\xff", "latin1"), type: form }, 400, "could not read"],
    "ten megabytes": [{ data: `comment=${"a".repeat(10_000_000)}`, type: form }, 413, "too much at once"],
    "nothing at all": [{ type: form }, 422, "Please write your name"],
    "half a million fields": [{ data: "a&".repeat(500_000), type: form }, 400, "could not read"],
    "thousands of parts": [{ data: parts(15_000), type: "multipart/form-data; boundary=b" }, 400, "could not read"],
  };
  for (const [name, [what, status, words]] of Object.entries(broken)) {
    test(name, async ({ request, site }) => {
      const { path } = await anArticle(site);
      const answer = await post(request, path, { ...what, origin: site.url });
      expect(answer).toMatchObject({ status, type: "text/html; charset=utf-8" });
      expect(answer.text).toContain(words);
    });
  }
});

test.describe("a post from another site is refused in words", () => {
  const foreign: Record<string, Record<string, string>> = {
    "another origin": { origin: "https://evil.example" },
    "the null origin": { origin: "null" },
    "an empty origin": { origin: "" },
    garbage: { origin: "::::" },
    "another origin with its own X-Forwarded-Host": {
      origin: "https://evil.example",
      "x-forwarded-host": "evil.example",
    },
    "cross-site by its own word": { "sec-fetch-site": "cross-site" },
  };
  for (const [name, headers] of Object.entries(foreign)) {
    test(name, async ({ request, site }) => {
      const { path } = await anArticle(site);
      const comment = someComment();
      const answer = await post(request, path, { data: encoded(comment), type: form, headers });
      expect(answer).toMatchObject({ status: 403, type: "text/html; charset=utf-8" });
      expect(answer.text).toContain("sent from another site");
      expect(await site.sql("SELECT id FROM comments WHERE text = $1", [comment.comment])).toEqual([]);
    });
  }
});

test("fields that nobody asked for do nothing", async ({ request, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  const data = encoded({
    ...comment,
    status: "PUBLISHED",
    id: "1",
    storyId: "1",
    role: "ADMIN",
    decidedAt: "2020-01-01",
    __proto__: "x",
  });
  expect((await post(request, path, { data, type: form, origin: site.url })).status).toBe(303);
  const rows = await site.sql("SELECT status, decided_at FROM comments WHERE text = $1", [comment.comment]);
  expect(rows).toEqual([{ status: "HELD", decided_at: null }]);
});

test("a field sent twice is refused with its words kept", async ({ request, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment();
  const answer = await post(request, path, { data: `${encoded(comment)}&author=second`, type: form, origin: site.url });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(comment.comment);
  expect(answer.text).toContain("arrived damaged");
});

test("a comment for an article that is not there keeps its words, and says which it is", async ({ request, site }) => {
  const { comment } = someComment();
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  for (const [path, status, words] of [
    ["/en/articles/zzzzzz/gone", 404, "There is no such page"],
    [(await anArticle(site, { status: "DRAFT" })).path, 404, "There is no such page"],
    [withdrawn.path, 410, "This story has been withdrawn"],
  ] as const) {
    for (const email of ["guest@example.org", "mistyped"]) {
      const data = encoded({ author: "Guest", email, comment });
      const answer = await post(request, path, { data, type: form, origin: site.url });
      expect(answer.status, path).toBe(status);
      for (const said of [words, comment]) expect(answer.text).toContain(said);
      // There is nowhere to send it.
      expect(answer.text).not.toContain("Send again");
    }
  }
  expect(await site.sql("SELECT id FROM comments WHERE text = $1", [comment])).toEqual([]);
});

test("a comment sent to an article's old address is taken, or refused there with its words", async ({
  request,
  site,
}) => {
  const { code } = await anArticle(site);
  const path = `/en/articles/${code}/another-slug`;
  const comment = someComment();
  const refused = await post(request, path, {
    data: encoded({ ...comment, email: "mistyped" }),
    type: form,
    origin: site.url,
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(comment.comment);
  expect(await post(request, path, { data: encoded(comment), type: form, origin: site.url })).toMatchObject({
    status: 303,
  });
});

test("no address, canonical or redirect follows Host or X-Forwarded-Host", async ({ request, site }) => {
  const { path, code } = await anArticle(site);
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  for (const asked of [path, `/s/${code}`, "/", "/desk", `/en/articles/${code}`, "/en"]) {
    const answer = await request.get(asked, { headers, maxRedirects: 0 });
    expect(JSON.stringify(answer.headers()) + (await answer.text())).not.toContain("evil.example");
  }
  // Nor did it poison what the next reader gets.
  expect(await (await request.get(path)).text()).not.toContain("evil.example");
});

test("methods that mean nothing here are refused", async ({ request, site }) => {
  const { path } = await anArticle(site);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
    expect((await request.fetch(path, { method })).status()).toBe(405);
  }
});

test("what is posted where nothing takes it is answered in words", async ({ request, site }) => {
  const { code } = await anArticle(site);
  for (const path of [
    "/",
    "/en",
    `/s/${code}`,
    "/en/sections/none",
    "/reader.js",
    "/healthz",
    "/media/x",
    "/nowhere",
  ]) {
    const answer = await post(request, path, { data: encoded(someComment()), type: form, origin: site.url });
    expect(answer, path).toMatchObject({ status: 404, type: "text/html; charset=utf-8" });
  }
});

test("a form that staff's pages cannot read is answered in words", async ({ request, site }) => {
  for (const path of ["/sign-in", "/desk/comments"]) {
    for (const type of ["multipart/form-data; boundary=a", form]) {
      const answer = await post(request, path, { data: "--b\r\nnonsense", type, origin: site.url });
      expect(answer, path).toMatchObject({ status: 400, type: "text/html; charset=utf-8" });
      expect(answer.text).toContain("could not read");
    }
  }
});

test("an address where nothing stands is a 404 in words, whoever's room it is in", async ({ request }) => {
  for (const path of [
    "/api/nope",
    "/sign-in/x",
    "/set-up",
    "/media/x",
    "/_next/nope",
    "/healthz/x",
    "/problem/en/foreign",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain("<h1");
    expect(answer.headers()["cache-control"] ?? "", path).not.toContain("s-maxage");
  }
});

test("a comment far too long is refused with all its words", async ({ request, site }) => {
  const { path } = await anArticle(site);
  const comment = someComment({ comment: "word ".repeat(60_000) });
  const answer = await post(request, path, { data: encoded(comment), type: form, origin: site.url });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(comment.comment.trim());
});
