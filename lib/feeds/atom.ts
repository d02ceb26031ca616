import { changedAt, type Discussion, type Entry, type Feed, type FeedPicture, type Person } from "./feed.ts";
import { feedTypes } from "./formats.ts";
import type { Xml } from "./xml.ts";

/** Atom (RFC 4287), with the threads of RFC 4685. */
export function atom(feed: Feed): Xml {
  const { link, self, title, about, publisher, language, hub, entries } = feed;
  const spaces = { xmlns: "http://www.w3.org/2005/Atom", "xmlns:thr": "http://purl.org/syndication/thread/1.0" };
  return [
    "feed",
    { ...spaces, "xml:lang": language },
    [
      ["id", {}, self],
      ["title", {}, title],
      ["subtitle", {}, about],
      ["updated", {}, changedAt(feed).toISOString()],
      ["link", { href: self, rel: "self", type: feedTypes.atom }, ""],
      ...(hub ? [["link", { href: hub, rel: "hub" }, ""] satisfies Xml] : []),
      ["link", { href: link, rel: "alternate", type: "text/html" }, ""],
      // An entry without a byline takes it from here.
      ["author", {}, [["name", {}, publisher]]],
      ["generator", {}, "Dateline"],
      ...entries.map(written),
    ],
  ];
}

function written(entry: Entry): Xml {
  const { discussion, picture, summary } = entry;
  return [
    "entry",
    { "xml:lang": entry.language },
    [
      ["id", {}, entry.id],
      ["title", {}, entry.title],
      ["link", { href: entry.link, rel: "alternate", type: "text/html" }, ""],
      ...(discussion ? [replies(discussion)] : []),
      ...(picture ? [enclosure(picture)] : []),
      ...entry.authors.map(author),
      ["published", {}, entry.published.toISOString()],
      ["updated", {}, entry.changed.toISOString()],
      ...entry.categories.map((term): Xml => ["category", { term }, ""]),
      ...(summary === null ? [] : [["summary", {}, summary] satisfies Xml]),
      ["content", { type: "html" }, entry.html],
    ],
  ];
}

function author({ name, link }: Person): Xml {
  return ["author", {}, [["name", {}, name], ...(link ? [["uri", {}, link] satisfies Xml] : [])]];
}

function replies({ feeds, count }: Discussion): Xml {
  return ["link", { href: feeds.atom, rel: "replies", type: feedTypes.atom, "thr:count": String(count) }, ""];
}

function enclosure({ url, type, bytes }: FeedPicture): Xml {
  return ["link", { href: url, rel: "enclosure", type, length: String(bytes) }, ""];
}
