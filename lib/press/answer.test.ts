import { once } from "node:events";
import { request as ask, createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, answerPlainly } from "./answer.ts";
import { type Page, pressed } from "./page.ts";

const body = Buffer.from(`<p>${"A page of some length. ".repeat(100)}</p>`);
let page: Page;
const server = createServer((request, response) => answer(page, request, response));

beforeAll(async () => {
  const subjects = new Set(["story 1", "front"]);
  const headers = ["Content-Type", "text/html; charset=utf-8"];
  const shared = { status: 200, headers, body, isShared: true, subjects };
  page = await pressed({ ...shared, shortLink: "https://a.example/s/abc" }, ["X-Common", "1"]);
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => server.close());

async function get(headers: OutgoingHttpHeaders = {}, method = "GET") {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const asked = ask({ port, host: "127.0.0.1", headers, method }).end();
  const [response] = await once(asked, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const got: IncomingHttpHeaders = response.headers;
  return { status: response.statusCode, headers: got, body: Buffer.concat(chunks) };
}

test("the same page in every encoding, each with its own ETag and length", async () => {
  const plain = await get();
  const gzip = await get({ "accept-encoding": "gzip" });
  const br = await get({ "accept-encoding": "gzip, deflate, br" });
  expect(plain.body).toEqual(body);
  expect(gunzipSync(gzip.body)).toEqual(body);
  expect(brotliDecompressSync(br.body)).toEqual(body);
  expect([plain, gzip, br].map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "gzip", "br"]);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, body } of [plain, gzip, br]) {
    expect(headers).toMatchObject({
      "content-length": String(body.byteLength),
      "accept-ranges": "bytes",
      "cache-tag": "story-1,front",
      link: "<https://a.example/s/abc>; rel=shortlink",
      vary: "Accept-Encoding",
      "x-common": "1",
    });
  }
});

test("HEAD has the headers of GET and no body", async () => {
  const { date: _, ...headers } = (await get({ "accept-encoding": "br" })).headers;
  const head = await get({ "accept-encoding": "br" }, "HEAD");
  expect(head).toMatchObject({ status: 200, headers });
  expect(head.body.byteLength).toBe(0);
});

test("who has the page already is told so, in whatever way they name it", async () => {
  const { etag = "" } = (await get({ "accept-encoding": "gzip" })).headers;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const answer = await get({ "accept-encoding": "gzip", "if-none-match": known });
    expect(answer).toMatchObject({ status: 304, headers: { etag, vary: "Accept-Encoding" } });
    expect(answer.headers["content-length"]).toBeUndefined();
    expect(answer.body.byteLength).toBe(0);
  }
  expect(await get({ "if-none-match": etag })).toMatchObject({ status: 200 });
  expect(await get({ "accept-encoding": "gzip", "if-none-match": '"other"' })).toMatchObject({ status: 200 });
});

test("who knows no ETag may say since when they have it", async () => {
  const { etag = "", "last-modified": printed = "" } = (await get()).headers;
  expect(new Date(printed).toUTCString()).toBe(printed);
  const earlier = new Date(Date.parse(printed) - 1_000).toUTCString();
  expect(await get({ "if-modified-since": printed })).toMatchObject({ status: 304, headers: { etag } });
  for (const since of [earlier, "yesterday", ""])
    expect(await get({ "if-modified-since": since })).toMatchObject({ status: 200, body });
  expect(await get({ "if-modified-since": printed, "if-none-match": '"other"' })).toMatchObject({ status: 200 });
  const plainly = (headers: Record<string, string>) => answerPlainly(page, headers).status;
  expect(plainly({ "if-modified-since": printed })).toBe("304 Not Modified");
  expect(plainly({ "if-modified-since": earlier })).toBe("200 OK");
  expect(plainly({ "if-modified-since": printed, "if-none-match": '"other"' })).toBe("200 OK");
});

test("If-Match is answered with 412 when another page is meant", async () => {
  const { etag = "" } = (await get()).headers;
  expect(await get({ "if-match": etag })).toMatchObject({ status: 200 });
  expect(await get({ "if-match": "*" })).toMatchObject({ status: 200 });
  expect(await get({ "if-match": `W/${etag}` })).toMatchObject({ status: 412 });
  expect(await get({ "if-match": '"other"' })).toMatchObject({ status: 412 });
});

test("a range of the bytes that would be sent", async () => {
  const { length } = body;
  const some = await get({ range: "bytes=3-12" });
  expect(some).toMatchObject({
    status: 206,
    headers: { "content-range": `bytes 3-12/${length}`, "content-length": "10" },
    body: body.subarray(3, 13),
  });
  expect((await get({ range: "bytes=-4" })).body).toEqual(body.subarray(-4));
  expect((await get({ range: `bytes=${length - 2}-` })).body).toEqual(body.subarray(-2));
  expect(await get({ range: `bytes=${length}-` })).toMatchObject({
    status: 416,
    headers: { "content-range": `bytes */${length}` },
  });
  for (const range of ["bytes=0-1,3-4", "lines=1-2", "bytes=x", "nonsense"]) {
    expect(await get({ range }), range).toMatchObject({ status: 200, body });
  }
  expect(await get({ range: "bytes=0-1" }, "HEAD")).toMatchObject({ status: 200 });
});

test("a range of a page that has changed since is the whole page", async () => {
  const { etag = "" } = (await get()).headers;
  expect(await get({ range: "bytes=0-1", "if-range": etag })).toMatchObject({ status: 206 });
  for (const known of ['"other"', `W/${etag}`, "Tue, 24 Nov 2026 08:00:00 GMT"]) {
    expect(await get({ range: "bytes=0-1", "if-range": known })).toMatchObject({ status: 200, body });
  }
  expect(await get({ range: "bytes=0-1", "if-none-match": etag })).toMatchObject({ status: 304 });
});
