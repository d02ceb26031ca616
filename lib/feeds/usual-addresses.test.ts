import { expect, test } from "vitest";
import { usualFeed } from "./usual-addresses.ts";

test.each([
  ["/feed", "/ckb/feed"],
  ["/feed/", "/ckb/feed"],
  ["/rss", "/ckb/feed"],
  ["/rss.xml", "/ckb/feed"],
  ["/feed.xml", "/ckb/feed"],
  ["/index.xml", "/ckb/feed"],
  ["/atom.xml", "/ckb/feed/atom"],
  ["/feed.json", "/ckb/feed/json"],
  ["/feed/atom/", "/ckb/feed/atom"],
  ["/comments/feed/", "/ckb/comments/feed"],
  ["/category/city/feed/", "/ckb/sections/city/feed"],
  ["/tag/rain/feed/", "/ckb/tags/rain/feed"],
  ["/author/ada/feed/atom/", "/ckb/authors/ada/feed/atom"],
  ["/corrections/feed", "/ckb/corrections/feed"],
])("%s leads to %s for whom reads Sorani", (path, goal) =>
  expect(usualFeed(path, "ckb")).toEqual({ path: goal, isForGood: false }),
);

test.each([
  ["/en/feed/", "/en/feed"],
  ["/en/rss", "/en/feed"],
  ["/en/feed/rss2/", "/en/feed"],
  ["/en/atom.xml", "/en/feed/atom"],
  ["/ar/feed.json", "/ar/feed/json"],
  ["/ar/sections/city/rss.xml", "/ar/sections/city/feed"],
  ["/ar/tags/rain/atom.xml", "/ar/tags/rain/feed/atom"],
  ["/ar/authors/ada/feed.json", "/ar/authors/ada/feed/json"],
  ["/ar/category/city/feed/", "/ar/sections/city/feed"],
  ["/kmr/corrections/index.xml", "/kmr/corrections/feed"],
  ["/en/articles/abc234/slug/feed/", "/en/articles/abc234/slug/feed"],
  ["/en/articles/abc234/rss.xml/feed/", "/en/articles/abc234/rss.xml/feed"],
])("%s leads to %s for good", (path, goal) => expect(usualFeed(path, "ckb")).toEqual({ path: goal, isForGood: true }));

test.each([
  ...["/en/feed", "/en/feed/atom", "/en/feed/json", "/en/sections/city/feed", "/en/articles/abc234/slug/feed/atom"],
  ...["/", "/en", "/en/sections/feed", "/en/tags/rss", "/xx/feed", "/en/articles/abc234/rss", "/en/pages/about/feed"],
  ...["/en/toString", "/en/feed/xml", "/en//feed", "//feed", "/en/feed//"],
])("%s is no other name of a feed", (path) => expect(usualFeed(path, "en")).toBeNull());
