import { env } from "#lib/env.ts";
import type { Feed } from "#lib/feeds/feed.ts";
import { type FeedFormat, feedPath, feedTypes } from "#lib/feeds/formats.ts";
import { writeFeed } from "#lib/feeds/write.ts";

/** What a feed says of itself is known once it is known what it is the feed of. */
type Content = Pick<Feed, "title" | "about" | "language" | "entries"> & {
  /** Where a reader reads the same. */
  page: string;
  /** What its own address begins with, where that is another. */
  base?: string;
  /** The hub that lib/pings tells of every change of it; none for a feed that it does not know. */
  hub?: string | null;
};

/** Answers with a feed, and says by HTTP, too, who tells of its changes, if anybody does. */
export function answerFeed(format: FeedFormat, { page, base = page, hub = null, ...content }: Content): Response {
  const { SITE_URL: site, SITE_NAME: publisher } = env();
  const self = site + feedPath(base, format);
  const headers = new Headers({ "content-type": `${feedTypes[format]}; charset=utf-8` });
  if (hub) headers.set("link", `<${hub}>; rel="hub", <${self}>; rel="self"`);
  return new Response(writeFeed({ link: site + page, self, publisher, hub, ...content }, format), { headers });
}

/** What the feed of a page is called; that of the front page as the paper is. */
export function feedTitle(name?: string): string {
  const { SITE_NAME } = env();
  return name === undefined ? SITE_NAME : `${name} – ${SITE_NAME}`;
}

export function noFeed(): Response {
  return new Response("There is no such feed.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
