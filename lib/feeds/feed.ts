/** A feed, whatever its format. Addresses are absolute, languages are BCP 47. */
export interface Feed {
  /** Where a reader reads the same, and where the feed itself is. */
  link: string;
  self: string;
  title: string;
  /** What is in it. */
  about: string;
  /** Who publishes it. */
  publisher: string;
  language: string;
  /** Who tells of changes (WebSub), if anybody does. */
  hub: string | null;
  /** The newest first. */
  entries: readonly Entry[];
}

export interface Entry {
  /** Never changes, and never stands for another thing. */
  id: string;
  link: string;
  title: string;
  authors: readonly Person[];
  published: Date;
  changed: Date;
  language: string;
  /** What it says in short, without markup. */
  summary: string | null;
  html: string;
  categories: readonly string[];
  discussion: Discussion | null;
  picture: FeedPicture | null;
}

export interface Person {
  name: string;
  link: string | null;
}

/** What readers say about it: where, in which feed, and how many comments there are to read. */
export interface Discussion {
  link: string;
  feeds: { rss: string; atom: string };
  count: number;
}

export interface FeedPicture {
  url: string;
  /** A media type, and the length of the file. */
  type: string;
  bytes: number;
  width: number;
  height: number;
  /** What it shows, and whose it is; both may be empty. */
  description: string;
  credit: string;
}

/** When something in a feed last changed. A feed of nothing says a time all the same, and one that stays. */
export function changedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ changed }) => changed.getTime())));
}

/** A tag URI (RFC 4151): the day makes the name ours for good, whoever has the domain later. */
export function lastingId(site: string, day: Date, name: string): string {
  return `tag:${new URL(site).hostname},${day.toISOString().slice(0, 10)}:${name}`;
}
