import { isLanguage, type Language } from "../text/language.ts";
import { type FeedFormat, feedPath } from "./formats.ts";

/** What feeds are called all over the web, after the page that they are the feed of. */
const usual: Record<string, FeedFormat> = {
  feed: "rss",
  rss: "rss",
  "rss.xml": "rss",
  "feed.xml": "rss",
  "index.xml": "rss",
  "atom.xml": "atom",
  "feed.json": "json",
  "feed/rss": "rss",
  "feed/rss2": "rss",
  "feed/atom": "atom",
  "feed/json": "json",
};

/** Pages that have a feed, and WordPress' names for them. */
const pages: readonly [RegExp, string][] = [
  [/^()$/, ""],
  [/^\/(?:sections|category)\/([^/]+)$/, "/sections/"],
  [/^\/(?:tags|tag)\/([^/]+)$/, "/tags/"],
  [/^\/(?:authors|author)\/([^/]+)$/, "/authors/"],
  [/^\/corrections()$/, "/corrections"],
  [/^\/comments()$/, "/comments"],
  [/^\/articles\/([^/]+\/[^/]+)$/, "/articles/"],
];

export interface Elsewhere {
  path: string;
  /** Whether the address alone says where, so that whoever asks may remember it. */
  isForGood: boolean;
}

/**
 * Where the feed is that an address means by one of its usual names; null for every other address, that of the feed
 * itself among them.
 * @param language of the reader, where the address names none
 */
export function usualFeed(path: string, language: Language): Elsewhere | null {
  const [, before = "", name = ""] = /^(.*?)\/((?:feed\/)?[a-z0-9.]+)\/?$/.exec(path) ?? [];
  const format = Object.hasOwn(usual, name) ? usual[name] : undefined;
  if (!format) return null;
  const [, first] = before.split("/");
  const named = isLanguage(first) ? first : null;
  const page = pageOf(named ? before.slice(named.length + 1) : before);
  if (page === null) return null;
  const goal = feedPath(`/${named ?? language}${page}`, format);
  return goal === path ? null : { path: goal, isForGood: named !== null };
}

function pageOf(path: string): string | null {
  for (const [pattern, place] of pages) {
    const [found, name] = pattern.exec(path) ?? [];
    if (found !== undefined) return place + name;
  }
  return null;
}
