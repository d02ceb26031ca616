import { changedAt, type Discussion, type Entry, type Feed, type FeedPicture } from "./feed.ts";
import { feedTypes } from "./formats.ts";
import { escaped, type Xml } from "./xml.ts";

const spaces = {
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:wfw": "http://wellformedweb.org/CommentAPI/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:sy": "http://purl.org/rss/1.0/modules/syndication/",
  "xmlns:slash": "http://purl.org/rss/1.0/modules/slash/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** RSS 2.0, its elements in WordPress' order. Authors are Dublin Core's: RSS itself wants an e-mail address there. */
export function rss(feed: Feed): Xml {
  const { link, self, title, about, language, hub, entries } = feed;
  const channel: Xml[] = [
    ["title", {}, title],
    ["atom:link", { href: self, rel: "self", type: feedTypes.rss }, ""],
    ...(hub ? [["atom:link", { href: hub, rel: "hub" }, ""] satisfies Xml] : []),
    ["link", {}, link],
    ["description", {}, about],
    ...(entries.length > 0 ? [["lastBuildDate", {}, changedAt(feed).toUTCString()] satisfies Xml] : []),
    ["language", {}, language],
    ["sy:updatePeriod", {}, "hourly"],
    ["sy:updateFrequency", {}, "1"],
    ["generator", {}, "Dateline"],
    ...entries.map(item),
  ];
  return ["rss", { version: "2.0", ...spaces }, [["channel", {}, channel]]];
}

function item({ discussion, picture, ...entry }: Entry): Xml {
  const content: Xml[] = [
    ["title", {}, entry.title],
    ["link", {}, entry.link],
    ...(discussion ? [["comments", {}, discussion.link] satisfies Xml] : []),
    ...entry.authors.map(({ name }): Xml => ["dc:creator", {}, name]),
    ["pubDate", {}, entry.published.toUTCString()],
    ...entry.categories.map((category): Xml => ["category", {}, category]),
    ["guid", { isPermaLink: "false" }, entry.id],
    // Readers take it for HTML.
    ["description", {}, entry.summary === null ? entry.html : escaped(entry.summary)],
    ["content:encoded", {}, entry.html],
    ...(discussion ? said(discussion) : []),
    ...(picture ? shown(picture) : []),
  ];
  return ["item", {}, content];
}

function said({ feeds, count }: Discussion): Xml[] {
  return [
    ["wfw:commentRss", {}, feeds.rss],
    ["slash:comments", {}, String(count)],
  ];
}

function shown({ url, type, bytes, width, height, description, credit }: FeedPicture): Xml[] {
  const size = { width: String(width), height: String(height), fileSize: String(bytes) };
  const words: Xml[] = [
    ...(credit ? [["media:credit", {}, credit] satisfies Xml] : []),
    ...(description ? [["media:description", { type: "plain" }, description] satisfies Xml] : []),
  ];
  return [
    ["enclosure", { url, length: String(bytes), type }, ""],
    ["media:content", { url, type, medium: "image", ...size }, words],
  ];
}
