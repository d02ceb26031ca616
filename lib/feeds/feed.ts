import type { Xml } from "./xml.ts";

/** A feed, whatever its format. Addresses are absolute. */
export interface Feed {
  /** Where a reader reads the same, and where the feed itself is. */
  link: string;
  self: string;
  title: string;
  /** BCP 47 */
  language: string;
  entries: readonly Entry[];
}

export interface Entry {
  /** Never changes, and never stands for another thing. */
  id: string;
  link: string;
  title: string;
  author: string;
  at: Date;
  /** BCP 47 */
  language: string;
  html: string;
}

/** RSS 2.0, with the author's name as Dublin Core has it: RSS itself wants an e-mail address there. */
export function rss({ link, self, title, language, entries }: Feed): Xml {
  const space = {
    version: "2.0",
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  };
  const [newest] = entries;
  const channel: Xml[] = [
    ["title", {}, title],
    ["atom:link", { href: self, rel: "self", type: "application/rss+xml" }, ""],
    ["link", {}, link],
    ["description", {}, title],
    ["language", {}, language],
    ...(newest ? [["lastBuildDate", {}, newest.at.toUTCString()] satisfies Xml] : []),
    ...entries.map(
      (entry): Xml => [
        "item",
        {},
        [
          ["title", {}, entry.title],
          ["link", {}, entry.link],
          ["dc:creator", {}, entry.author],
          ["pubDate", {}, entry.at.toUTCString()],
          ["guid", { isPermaLink: "false" }, entry.id],
          ["description", {}, entry.html],
          ["content:encoded", {}, entry.html],
        ],
      ],
    ),
  ];
  return ["rss", space, [["channel", {}, channel]]];
}

/** Atom (RFC 4287). */
export function atom({ link, self, title, language, entries }: Feed): Xml {
  // A feed without entries has to say a time all the same, and one that does not change.
  const updated = entries[0]?.at ?? new Date(0);
  return [
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    [
      ["id", {}, self],
      ["title", {}, title],
      ["updated", {}, updated.toISOString()],
      ["link", { href: self, rel: "self", type: "application/atom+xml" }, ""],
      ["link", { href: link, rel: "alternate", type: "text/html" }, ""],
      ...entries.map(
        (entry): Xml => [
          "entry",
          { "xml:lang": entry.language },
          [
            ["id", {}, entry.id],
            ["title", {}, entry.title],
            ["link", { href: entry.link, rel: "alternate", type: "text/html" }, ""],
            ["author", {}, [["name", {}, entry.author]]],
            ["published", {}, entry.at.toISOString()],
            ["updated", {}, entry.at.toISOString()],
            ["content", { type: "html" }, entry.html],
          ],
        ],
      ),
    ],
  ];
}
