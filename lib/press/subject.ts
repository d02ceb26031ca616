/** What a reader page can be about, and what can change: the pages that are about it are then printed anew. */
export type Subject = `story ${number}` | `section ${string}` | "front" | "any story";

/** With a story changes every page that is about whichever stories there are: nobody has to say so. */
export function withAnyStory(changed: ReadonlySet<string>): ReadonlySet<string> {
  const isStory = (subject: string) => subject.startsWith("story ");
  return changed.values().some(isStory) ? new Set([...changed, "any story" satisfies Subject]) : changed;
}

/** A page about something that is not there. Any change may put something there. */
export const nothing = "nothing";
