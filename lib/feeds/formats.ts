export const feedFormats = ["rss", "atom", "json"] as const;

export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
} as const satisfies Record<FeedFormat, string>;

/** Where the feed of a page is: `…/feed`, `…/feed/atom`, `…/feed/json`. */
export function feedPath(page: string, format: FeedFormat): string {
  return `${page}/feed${format === "rss" ? "" : `/${format}`}`;
}

/** The format that stands behind `…/feed` in an address; null for what is none. */
export function formatIn(segments: readonly string[] = []): FeedFormat | null {
  const [named, ...rest] = segments;
  if (named === undefined) return "rss";
  return rest.length === 0 && (named === "atom" || named === "json") ? named : null;
}
