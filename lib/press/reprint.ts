import { revalidatePath } from "next/cache";
import { beginEdition } from "./edition.ts";

/**
 * What a change touches: the pages of one article (a decision on a comment), or whatever lists stories as well (a
 * publication, a withdrawal, an edit). Call it in the action that made the change: the very next request sees it.
 */
export type Touched = "articles" | "everything";

/** Lets go of the printed pages that a change made old. They are printed anew when they are next asked for. */
export function reprint(touched: Touched): void {
  beginEdition();
  // By route and not by address: an address is percent-encoded in more than one way, a route is not.
  if (touched === "articles") revalidatePath("/[lang]/articles/[code]/[slug]", "page");
  else revalidatePath("/[lang]", "layout");
}
