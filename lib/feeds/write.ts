import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import type { FeedFormat } from "./formats.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";
import { writeXml } from "./xml.ts";

/** A feed as it goes out, in UTF-8. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  if (format === "json") return JSON.stringify(jsonFeed(feed));
  return writeXml(format === "rss" ? rss(feed) : atom(feed));
}
