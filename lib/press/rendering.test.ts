import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { capture } from "../http/captured-response.ts";
import { readRendering } from "./rendering.ts";

const shared = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "s-maxage=31536000" };

async function rendered(status: number, headers: Record<string, string | string[]>, body = "<p>a page</p>") {
  const request = new IncomingMessage(new Socket());
  const answer = await capture(request, async (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status);
    response.end(body);
  });
  return readRendering(answer, new Set(["story 1"]));
}

test("is shared when Next says so and nothing in it is for one", async () => {
  expect((await rendered(200, shared)).isShared).toBe(true);
  expect((await rendered(200, { ...shared, "Set-Cookie": "a=b" })).isShared).toBe(false);
  expect((await rendered(200, { ...shared, "Cache-Control": "private, no-store" })).isShared).toBe(false);
  expect((await rendered(200, { "Content-Type": "text/html" })).isShared).toBe(false);
});

test("passes on what describes the answer, once, and nothing of the framework's", async () => {
  const { headers } = await rendered(308, {
    ...shared,
    Location: ["/en/a", "/en/a"],
    "X-Nextjs-Cache": "HIT",
    "X-Powered-By": "Next.js",
    Link: "</a.css>; rel=preload",
    Vary: "rsc, next-url",
    ETag: '"theirs"',
  });
  expect(headers).toEqual(["content-type", shared["Content-Type"], "location", "/en/a"]);
});

test("takes the status that the page asks for; what is not there may be there after any change", async () => {
  const gone = await rendered(200, shared, '<meta name="dateline-status" content="410"/><p>gone</p>');
  expect([gone.status, gone.body.toString(), [...gone.subjects]]).toEqual([410, "<p>gone</p>", ["story 1", "nothing"]]);
  expect([...(await rendered(200, shared)).subjects]).toEqual(["story 1"]);
  const ordered = await rendered(200, shared, '<meta name="dateline-status" content="451"/><p>gone</p>');
  expect([ordered.status, [...ordered.subjects]]).toEqual([451, ["story 1", "nothing"]]);
});

test("a feed that is not there may be there after any change, too", async () => {
  expect([...(await rendered(404, { ...shared, "Content-Type": "text/plain" })).subjects]).toContain("nothing");
});

test("what is not HTML stays as it is", async () => {
  const { body } = await rendered(200, { ...shared, "Content-Type": "application/rss+xml" }, "<script>x</script>");
  expect(body.toString()).toBe("<script>x</script>");
});

test("of what is no page, links are passed on", async () => {
  const link = '<https://hub.example/>; rel="hub"';
  const { headers } = await rendered(200, { ...shared, "Content-Type": "application/rss+xml", Link: link });
  expect(headers).toEqual(["content-type", "application/rss+xml", "link", link]);
});
