import { Prisma } from "../../generated/prisma/client.ts";
import { inOneLine } from "../../jobs/complaints.ts";
import type { Allowed } from "../../staff/roles.ts";
import { foldedWords } from "../../text/folded-words.ts";
import { type Filters, narrowedTo } from "./filters.ts";
import type { Order } from "./place.ts";
import { placesWhere, type QueuePage, readPage } from "./queue.ts";
import { catchUpSearch } from "./search-upkeep.ts";

/** In characters. */
export const commentSearchLimit = 200;

/** In words. */
const mostWords = 12;

/** What is behind by more than some thousand comments the regular job reads. */
const stepsOfOneSearch = 4;

export interface CommentSearch {
  text: string;
  filters: Filters;
  /** The cursor of the page before, or null. */
  after: string | null;
}

/**
 * Comments in whichever state, but for erased ones, with all the words of a text in what they say, their writer's name
 * or e-mail, the newest first. Words are compared folded and may be parts of words. Null when no word has three letters
 * at least, by which alone they can be found.
 */
export async function searchComments(moderator: Allowed<"moderate">, wanted: CommentSearch): Promise<QueuePage | null> {
  const query = searchPlaces(moderator, wanted);
  if (!query) return null;
  await catchUpSearch(stepsOfOneSearch).catch((error: unknown) => {
    // Where very many have come at once it takes too long: what is known is found, and the job reads the rest.
    console.error(`The search of comments is behind: ${inOneLine(error)}`);
  });
  return readPage(query);
}

/** The query behind a page of what was found; null when there is nothing to look for. */
export function searchPlaces(
  moderator: Allowed<"moderate">,
  { text, filters, after }: CommentSearch,
): Prisma.Sql | null {
  const words = foldedWords(text.slice(0, commentSearchLimit)).map(({ word }) => word);
  if (!words.some((word) => [...word].length >= 3)) return null;
  // Letters and digits only: there is no wildcard in them.
  const patterns = words.slice(0, mostWords).map((word) => Prisma.sql`s.words LIKE ${`%${word}%`}`);
  const found = Prisma.sql`
    comment_search s JOIN comments c ON c.id = s.comment_id
    WHERE ${Prisma.join(patterns, " AND ")} ${narrowedTo(moderator, filters)}`;
  return placesWhere(found, newestFirst, after);
}

const newestFirst: Order = {
  ...{ time: Prisma.sql`c.created_at`, id: Prisma.sql`c.id` },
  ...{ lead: null, newestFirst: true },
};
