/** What a reader page can be about, and what can change: the pages that are about it are then printed anew. */
export type Subject = `story ${number}` | `section ${string}` | "front";

/** A page about something that is not there. Any change may put something there. */
export const nothing = "nothing";
