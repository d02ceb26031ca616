import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atom, type Entry, type Feed, rss } from "./feed.ts";
import { escaped, writeXml } from "./xml.ts";

const nasty = `]]> </item> <script>alert("1")</script> & &amp; 'سطر' \u{1f600}`;

const entry: Entry = {
  id: "tag:news.example,2026:comment-17",
  link: "https://news.example/ar/articles/abc234/%D8%A8?comment=17#comment-17",
  title: nasty,
  author: nasty,
  at: new Date("2026-11-24T21:04:05.678Z"),
  language: "ar",
  html: `<p>${escaped(nasty)}</p>`,
};

const feed: Feed = {
  link: "https://news.example/ar/articles/abc234/%D8%A8",
  self: "https://news.example/ar/articles/abc234/%D8%A8/feed?a=1&b=2",
  title: nasty,
  language: "ar",
  entries: [entry],
};

test("RSS says everything as it was, to a parser of somebody else's", () => {
  const read = parseRssFeed(writeXml(rss(feed)));
  expect(read).toMatchObject({ title: nasty, link: feed.link, language: "ar" });
  expect(read.atom?.links).toMatchObject([{ href: feed.self, rel: "self" }]);
  expect(read.items).toMatchObject([
    {
      title: nasty,
      link: entry.link,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: "Tue, 24 Nov 2026 21:04:05 GMT",
      dc: { creators: [nasty] },
      description: entry.html,
      content: { encoded: entry.html },
    },
  ]);
});

test("so does Atom", () => {
  const read = parseAtomFeed(writeXml(atom(feed)));
  expect(read).toMatchObject({ id: feed.self, title: { value: nasty }, updated: "2026-11-24T21:04:05.678Z" });
  expect(read.links).toMatchObject([
    { href: feed.self, rel: "self" },
    { href: feed.link, rel: "alternate" },
  ]);
  expect(read.entries).toMatchObject([
    {
      id: entry.id,
      title: { value: nasty },
      authors: [{ name: nasty }],
      published: entry.at.toISOString(),
      content: { value: entry.html, type: "html" },
    },
  ]);
});

test("a feed of nothing is a feed", () => {
  expect(parseRssFeed(writeXml(rss({ ...feed, entries: [] }))).items ?? []).toEqual([]);
  expect(parseAtomFeed(writeXml(atom({ ...feed, entries: [] }))).updated).toBe("1970-01-01T00:00:00.000Z");
});

test("no text becomes markup, or makes the document unreadable", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const xml = writeXml(["a", { b: text }, text]);
      expect(xml.match(/[<>]/g)?.join("")).toBe("<><></a>".replace("/a", ""));
      // XML 1.0 §2.2
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
