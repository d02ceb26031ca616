import { db } from "../../db.ts";
import { foldedWords } from "../../text/folded-words.ts";

const atOnce = 500;

interface Behind {
  id: number;
  text: string;
  correction: string | null;
  authorName: string;
  email: string | null;
}

/** Reads the words of comments that search does not know yet, the newest first, in steps; says whether it knows all now. */
export async function catchUpSearch(steps: number): Promise<boolean> {
  for (let step = 0; step < steps; step += 1) if ((await readSome()) < atOnce) return true;
  return false;
}

/** What somebody changes or reads this moment is left for the next time, so that nobody waits for anybody. */
function readSome(): Promise<number> {
  return db.$transaction(async (tx) => {
    const behind = await tx.$queryRaw<Behind[]>`
      SELECT c.id, c.text, c.correction, c.author_name AS "authorName", c.email
      FROM comment_search s JOIN comments c ON c.id = s.comment_id
      WHERE s.words IS NULL AND c.status <> 'ERASED' ORDER BY s.comment_id DESC LIMIT ${atOnce}
      FOR UPDATE OF s SKIP LOCKED FOR SHARE OF c SKIP LOCKED`;
    const ids = behind.map(({ id }) => id);
    const words = behind.map(wordsOf);
    await tx.$executeRaw`
      UPDATE comment_search SET words = it.words
      FROM unnest(${ids}::int[], ${words}::text[]) AS it (id, words) WHERE comment_id = it.id`;
    return behind.length;
  });
}

function wordsOf({ authorName, email, text, correction }: Behind): string {
  const parts = [authorName, email ?? "", text, correction ?? ""];
  return parts
    .map((part) => foldedWords(part).map(({ word }) => word))
    .map((words) => words.join(" "))
    .join("\n");
}
