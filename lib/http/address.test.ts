import { expect, test } from "vitest";
import { addressInNext, asksDatabase, canonicalPath, isLent, keyOf, kindOf } from "./address.ts";

test.each([
  ["/", "machine"],
  ["/en", "reader"],
  ["/s/abc234", "short-link"],
  ["/s", "reader"],
  ["/en/articles/abc234", "reader"],
  ["/en/articles/abc234/slug", "article"],
  ["/ckb/articles/abc234/%DA%A9", "article"],
  ["/en/articles/abc234/slug/thanks", "reader"],
  ["/en/articles/abc234/slug/comments/2", "reader"],
  ["/en/articles/abc234/slug/comments/newest", "reader"],
  ["/en/articles/abc234/slug/comments/newest/2", "reader"],
  ["/en/articles/abc234/slug/feed", "reader"],
  ["/en/comments/feed/atom", "reader"],
  ["/en/articles/abc234/slug/reply/17", "stand-in"],
  ["/en/articles/abc234/slug/comment/17", "stand-in"],
  ["/xx/articles/abc234/slug", "reader"],
  ["/desk", "staff"],
  ["/desk/nothing", "staff"],
  ["/desktop", "reader"],
  ["/sign-in", "staff"],
  ["/sign-in/x", "reader"],
  ["/set-up", "reader"],
  ["/set-up/token", "staff"],
  ["/api/nope", "reader"],
  ["/api/auth/session", "staff"],
  ["/media/x", "reader"],
  ["/cards/x.jpg", "machine"],
  ["/cards/x/y", "reader"],
  ["/speculation.json", "machine"],
  ["/_next/nope", "reader"],
  ["/healthz", "machine"],
  ["/healthz/x", "reader"],
  ["/oembed", "machine"],
  ["/oembed/x", "reader"],
  ["/robots.txt", "reader"],
  ["/sitemaps/en/2026-11.xml", "reader"],
  ["/en/feed/atom", "reader"],
  ["/problem/en/unavailable", "stand-in"],
  ["/en/search", "search"],
  ["/en/search/x", "reader"],
  ["/search", "reader"],
])("%s is %s", (path, kind) => expect(kindOf(path)).toBe(kind));

test("files that lie ready ask the database nothing", () => {
  expect(["/oembed", "/cards/x.jpg", "/media/abc/captions.ar.vtt"].every(asksDatabase)).toBe(true);
  const ready = ["/", "/healthz", "/reader.js", "/_next/static/a.js", "/media/abc/320.jpg", "/media/abc/recording.mp4"];
  expect(ready.some(asksDatabase)).toBe(false);
});

test("others may show pictures, and nothing else that is ours", () => {
  expect(["/media/abc/320.jpg", "/oembed"].every(isLent)).toBe(true);
  expect(["/", "/en", "/desk", "/oembed/x", "/api/auth/session", "/en/media/x"].some(isLent)).toBe(false);
});

test.each([
  ["/en/articles/abc234/some-slug", "/en/articles/abc234/some-slug"],
  ["/ckb/x/%da%a9", "/ckb/x/%DA%A9"],
  ["/ckb/x/ک", "/ckb/x/%DA%A9"],
  ["/en/%61%62c", "/en/abc"],
  ["/en/a%2Fb", "/en/a%2Fb"],
  ["/en/%", null],
  ["/en/%ff", null],
])("%s is spelt %s", (path, spelt) => expect(canonicalPath(path)).toBe(spelt));

const article = "/en/articles/abc234/slug";

test.each([
  ["comment=17", "?comment=17"],
  ["utm_source=x&comment=17&x=1", "?comment=17"],
  ["reply=17", "?reply=17"],
  ["replytocom=17", "?reply=17"],
  ["reply=17&comment=18", "?reply=17"],
  ["", ""],
  ["utm_source=x", ""],
  ["xreply=17", ""],
  ["reply=", ""],
  ["reply=017", ""],
  ["reply=+17", ""],
  ["reply=17.0", ""],
  ["reply=%31", ""],
  ["reply=-1", ""],
  ["reply=2147483648", ""],
  ["reply=17abc&reply=17", ""],
])("an article asked with %s is kept under %s", (query, asked) => {
  expect(keyOf({ url: `${article}?${query}` }, article)).toBe(article + asked);
});

test("only an article may be asked for a comment", () => {
  for (const path of ["/en", "/en/sections/city", `${article}/comments/2`, `${article}/feed`]) {
    expect(keyOf({ url: `${path}?comment=17` }, path)).toBe(path);
  }
});

test("Next has each page under an address of its own", () => {
  expect(addressInNext(article)).toBe(article);
  expect(addressInNext(`${article}?reply=17`)).toBe(`${article}/reply/17`);
});
