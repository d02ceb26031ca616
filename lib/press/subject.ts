/** What a reader page can be about, and what can change: the pages that are about it are then printed anew. */
export type Subject =
  | `story ${number}`
  | `${"section" | "tag" | "author" | "series" | "page"} ${string}`
  /** Whatever was published in a month, such as `month 2026-11`, as the site's time zone has it. */
  | `month ${string}`
  | "front"
  /** Which articles there are to read: feeds, sitemaps, the archive. */
  | "stories"
  | "corrections"
  /** The figures of moderation, and which months there are of them. */
  | "moderation"
  /** What stands in every page: the masthead and the footer. */
  | "site"
  /** Stories and their comments, whichever there are. */
  | "any story";

/** With a story changes every page that is about whichever stories there are: nobody has to say so. */
export function withAnyStory(changed: ReadonlySet<string>): ReadonlySet<string> {
  const isStory = (subject: string) => subject.startsWith("story ");
  return changed.values().some(isStory) ? new Set([...changed, "any story" satisfies Subject]) : changed;
}

/** A page about something that is not there. Any change may put something there. */
export const nothing = "nothing";

/** What a page shows only because it is one of ours. */
export const everywhere: ReadonlySet<string> = new Set(["site" satisfies Subject]);
