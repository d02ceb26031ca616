import type { Allowed } from "../../staff/roles.ts";
import type { Filters } from "./filters.ts";
import type { QueuePage } from "./queue.ts";

/** In characters. */
export const commentSearchLimit = 200;

export interface CommentSearch {
  text: string;
  filters: Filters;
  /** The cursor of the page before, or null. */
  after: string | null;
}

/**
 * Comments in whichever state, but for erased ones, with all the words of a text in what they say, their writer's name or e-mail,
 * the newest first. Words are compared folded and may be parts of words. Null when no word has three letters at least.
 */
export function searchComments(_moderator: Allowed<"moderate">, _wanted: CommentSearch): Promise<QueuePage | null> {
  throw new Error("not yet");
}
