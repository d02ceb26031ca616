import type pg from "pg";
import { db } from "../db.ts";
import { complain } from "../jobs/complaints.ts";
import { nightly, type Worker, worker } from "../jobs/work.ts";
import { enqueue } from "../jobs.ts";
import { visible } from "../stories/public.ts";
import { languages } from "../text/language.ts";
import { edition, indexArticle } from "./indexing.ts";
import { findLexemes } from "./lexemes.ts";
import { catchingUp } from "./reading-again.ts";
import { forgetWords } from "./spelling.ts";

/** Who keeps search whole: what an update, a restored backup or another program has left behind is made up for. */
export const indexers: readonly Worker[] = [
  { ...worker(catchingUp, catchUp), together: 1 },
  nightly("search-upkeep", async () => {
    await forgetDeadWords();
    await catchUp({ from: 0 });
  }),
];

/** Has search catch up when the site starts. With the database away, the next night does. */
export async function askToCatchUp(pool: pg.Pool): Promise<void> {
  await enqueue(pool, catchingUp, { from: 0 }).catch(complain);
}

const atOnce = 500;

async function catchUp({ from }: { from: number }): Promise<void> {
  const behind = await listBehind(from);
  for (const id of behind) {
    // One that cannot be read keeps none of the others from being found.
    await db
      .$transaction((tx) => indexArticle(tx, id))
      .catch((error: unknown) => console.error(`Search cannot read article ${id}: ${error}`));
  }
  const last = behind.at(-1);
  if (behind.length === atOnce && last !== undefined)
    await db.$transaction((tx) => enqueue(tx, catchingUp, { from: last + 1 }));
}

/** Numbers of articles, ascending. */
export async function listBehind(from: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT a.id FROM articles a LEFT JOIN article_search s ON s.article_id = a.id
    WHERE a.id >= ${from} AND a.status = ${visible.status}::article_status
      AND (s.article_id IS NULL OR s.edition <> ${edition} OR s.version <> a.version)
    ORDER BY a.id LIMIT ${atOnce}`;
  return rows.map(({ id }) => id);
}

async function forgetDeadWords(): Promise<void> {
  for (const language of languages) {
    let after: string | null = "";
    while (after !== null) {
      const last: string = after;
      after = await db.$transaction((tx) =>
        forgetWords(tx, language, last, (words) => findLexemes(tx, language, words, "asked")),
      );
    }
  }
}
