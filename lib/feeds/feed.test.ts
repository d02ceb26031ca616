import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Reader from "rss-parser";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Entry, Feed } from "./feed.ts";
import { feedFormats } from "./formats.ts";
import { writeFeed } from "./write.ts";
import { escaped, writeXml } from "./xml.ts";

const nasty = `]]> </item> <script>alert("1")</script> & &amp; 'سطر' \u{1f600}`;

const entry: Entry = {
  id: "tag:news.example,2026-11-24:abc234.ar",
  link: "https://news.example/ar/articles/abc234/%D8%A8",
  title: nasty,
  authors: [
    { name: nasty, link: "https://news.example/ar/authors/ada" },
    { name: "بە", link: null },
  ],
  published: new Date("2026-11-24T21:04:05.678Z"),
  changed: new Date("2026-11-25T01:02:03.004Z"),
  language: "ar",
  summary: nasty,
  html: `<p>${escaped(nasty)}</p>`,
  categories: ["مدينة", nasty],
  discussion: {
    link: "https://news.example/ar/articles/abc234/%D8%A8#comments",
    feeds: { rss: "https://news.example/ar/rss-of-comments", atom: "https://news.example/ar/atom-of-comments" },
    count: 3,
  },
  picture: {
    ...{ url: "https://news.example/media/abc/1920.jpg", type: "image/jpeg", bytes: 4_321, width: 1920, height: 1080 },
    ...{ description: nasty, credit: "وكالة & co" },
  },
};

const bare: Entry = {
  ...entry,
  id: "tag:x",
  summary: null,
  authors: [],
  categories: [],
  discussion: null,
  picture: null,
};

const feed: Feed = {
  link: "https://news.example/ar",
  self: "https://news.example/ar/feed?a=1&b=2",
  title: nasty,
  about: "الأحدث",
  publisher: "Dateline & co",
  language: "ar",
  hub: "https://hub.example/?a=1&b=2",
  entries: [entry, bare],
};

const empty: Feed = { ...feed, hub: null, entries: [] };

test("RSS says everything as it was, to a parser of somebody else's", () => {
  const read = parseRssFeed(writeFeed(feed, "rss"));
  expect(read).toMatchObject({
    ...{ title: nasty, link: feed.link, description: feed.about, language: "ar", generator: "Dateline" },
    lastBuildDate: "Wed, 25 Nov 2026 01:02:03 GMT",
    sy: { updatePeriod: "hourly", updateFrequency: 1 },
  });
  expect(read.atom?.links).toMatchObject([
    { href: feed.self, rel: "self", type: "application/rss+xml" },
    { href: feed.hub, rel: "hub" },
  ]);
  expect(read.items).toMatchObject([
    {
      title: nasty,
      link: entry.link,
      comments: entry.discussion?.link,
      dc: { creators: [nasty, "بە"] },
      pubDate: "Tue, 24 Nov 2026 21:04:05 GMT",
      categories: [{ name: "مدينة" }, { name: nasty }],
      guid: { value: entry.id, isPermaLink: false },
      description: escaped(nasty),
      content: { encoded: entry.html },
      wfw: { commentRss: entry.discussion?.feeds.rss },
      slash: { comments: 3 },
      enclosures: [{ url: entry.picture?.url, length: 4_321, type: "image/jpeg" }],
      media: {
        contents: [
          {
            ...{ url: entry.picture?.url, type: "image/jpeg", medium: "image", fileSize: 4_321 },
            ...{ width: 1920, height: 1080, description: { value: nasty, type: "plain" } },
            credits: [{ value: "وكالة & co" }],
          },
        ],
      },
    },
    { title: nasty, description: entry.html },
  ]);
});

test("RSS has its elements in WordPress' order", () => {
  const names = [...writeFeed(feed, "rss").matchAll(/<([a-z]+(?::[a-zA-Z]+)?|[a-z]+[A-Z]\w*)[ >]/g)].map(
    ([, name]) => name,
  );
  const order = ["title", "link", "comments", "dc:creator", "pubDate", "category", "guid", "description"];
  const item = names.slice(names.indexOf("item") + 1);
  expect(item.slice(0, item.indexOf("item")).filter((name, i, all) => all.indexOf(name) === i)).toEqual([
    ...order,
    ...["content:encoded", "wfw:commentRss", "slash:comments"],
    ...["enclosure", "media:content", "media:credit", "media:description"],
  ]);
});

test("so does Atom", () => {
  const read = parseAtomFeed(writeFeed(feed, "atom"));
  expect(read).toMatchObject({
    ...{ id: feed.self, title: { value: nasty }, subtitle: { value: feed.about } },
    updated: "2026-11-25T01:02:03.004Z",
    authors: [{ name: feed.publisher }],
  });
  expect(read.links).toMatchObject([
    { href: feed.self, rel: "self" },
    { href: feed.hub, rel: "hub" },
    { href: feed.link, rel: "alternate" },
  ]);
  expect(read.entries).toMatchObject([
    {
      id: entry.id,
      title: { value: nasty },
      links: [
        { href: entry.link, rel: "alternate" },
        { href: entry.discussion?.feeds.atom, rel: "replies" },
        { href: entry.picture?.url, rel: "enclosure", length: 4_321 },
      ],
      authors: [{ name: nasty, uri: entry.authors[0]?.link }, { name: "بە" }],
      published: entry.published.toISOString(),
      updated: entry.changed.toISOString(),
      categories: [{ term: "مدينة" }, { term: nasty }],
      summary: { value: nasty },
      content: { value: entry.html, type: "html" },
    },
    { id: bare.id },
  ]);
});

test("so does JSON Feed", () => {
  expect(parseJsonFeed(writeFeed(feed, "json"))).toMatchObject({
    ...{ title: nasty, home_page_url: feed.link, feed_url: feed.self, description: feed.about, language: "ar" },
    hubs: [{ type: "WebSub", url: feed.hub }],
    items: [
      {
        ...{ id: entry.id, url: entry.link, title: nasty, content_html: entry.html, summary: nasty },
        ...{ image: entry.picture?.url, language: "ar", tags: entry.categories },
        date_published: entry.published.toISOString(),
        date_modified: entry.changed.toISOString(),
        authors: [{ name: nasty, url: entry.authors[0]?.link }, { name: "بە" }],
        attachments: [{ url: entry.picture?.url, mime_type: "image/jpeg", size_in_bytes: 4_321 }],
      },
      { id: bare.id },
    ],
  });
});

test("another parser reads both kinds of XML the same", async () => {
  for (const format of ["rss", "atom"] as const) {
    const { items, title } = await new Reader().parseString(writeFeed(feed, format));
    expect(title).toBe(nasty);
    expect(items).toMatchObject([{ title: nasty, link: entry.link }, { title: nasty }]);
  }
});

test("a feed of nothing is a feed", () => {
  expect(parseRssFeed(writeFeed(empty, "rss")).items ?? []).toEqual([]);
  expect(parseAtomFeed(writeFeed(empty, "atom")).updated).toBe("1970-01-01T00:00:00.000Z");
  expect(JSON.parse(writeFeed(empty, "json"))).toMatchObject({ items: [] });
  for (const format of feedFormats) expect(writeFeed(empty, format)).not.toContain("hub");
});

test("what libxml2 reads is well-formed, whatever stands in it", async () => {
  for (const format of ["rss", "atom"] as const) {
    const xml = { fileName: `${format}.xml`, contents: writeFeed(feed, format) };
    expect((await validateXML({ xml, normalization: "format" })).errors).toEqual([]);
  }
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
