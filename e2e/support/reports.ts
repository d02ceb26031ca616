import { randomBytes } from "node:crypto";
import type { ArticleAddress } from "./stories.ts";

type Asked = {
  sql<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
};

/** A published comment under an article, with words of its own. */
export async function aPublishedComment(site: Asked, { id }: ArticleAddress, text = "Words to be reported") {
  const words = `${text}, ${randomBytes(6).toString("hex")}.`;
  const [row] = await site.sql<{ id: number }>(
    `INSERT INTO comments (story_id, language, author_name, email, text, status, form_key, decided_at)
     SELECT story_id, language, 'Amal', 'amal@example.org', $2, 'PUBLISHED', $3, now() FROM articles WHERE id = $1
     RETURNING id`,
    [id, words, randomBytes(32)],
  );
  if (!row) throw new Error("the comment was not stored");
  return { id: row.id, words };
}
