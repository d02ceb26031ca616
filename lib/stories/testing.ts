import { randomInt } from "node:crypto";
import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { alphabet, newCode } from "../links/link.ts";

interface Plan {
  "Node Type": string;
  "Index Name"?: string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  /** Of a step that reads nothing but an index: how often it had to look at the table all the same. */
  "Heap Fetches"?: number;
  Plans?: Plan[];
}

/**
 * How PostgreSQL goes about a question: its steps from the last one down, with the rows and the index of each, and how many
 * rows it took from which table to look at them.
 */
export async function planOf(query: Prisma.Sql, database: Prisma.TransactionClient = db) {
  const asked = Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${query}`;
  const [row] = await database.$queryRaw<{ "QUERY PLAN": [{ Plan: Plan }] }[]>(asked);
  const steps = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(steps)];
  return row
    ? steps(row["QUERY PLAN"][0].Plan).map((it) => ({
        step: it["Node Type"],
        index: it["Index Name"],
        rows: it["Actual Rows"],
        table: it["Relation Name"],
        looked: it["Heap Fetches"] ?? looked(it),
      }))
    : [];
}

function looked(step: Plan): number {
  const removed = (step["Rows Removed by Filter"] ?? 0) + (step["Rows Removed by Index Recheck"] ?? 0);
  return (step["Actual Rows"] + removed) * step["Actual Loops"];
}

/**
 * Publishes many stories in English at once, a minute apart, the first one the newest; with a tag and an author, if any.
 * Answers the id of their section.
 */
export async function publishMany(count: number, newest: Date, of: { tagId?: number; authorId?: number } = {}) {
  const { id } = await db.section.create({ data: { slug: `many-${newCode()}` }, select: { id: true } });
  // One after the other: of so many at random two would be the same too often.
  const first = randomInt(alphabet.length ** 6 - count);
  const codes = Array.from({ length: count }, (_, place) => codeOf(first + place));
  await db.$executeRaw`INSERT INTO short_links (code) SELECT unnest(${codes}::text[])`;
  await db.$executeRaw`INSERT INTO stories (code, section_id) SELECT unnest(${codes}::text[]), ${id}`;
  await db.$executeRaw`
    INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
    SELECT stories.id, section_id, 'en', code, 'One of many', '{"type": "doc", "content": [{"type": "paragraph"}]}', 'PUBLISHED', at, at
    FROM unnest(${codes}::text[]) WITH ORDINALITY AS many (code, place) JOIN stories USING (code),
      LATERAL (SELECT ${newest.toISOString()}::timestamptz - (place - 1) * interval '1 minute' AS at) published`;
  const { tagId, authorId } = of;
  if (tagId) await db.$executeRaw`INSERT INTO story_tags SELECT id, ${tagId} FROM stories WHERE section_id = ${id}`;
  if (authorId) {
    await db.$executeRaw`
      INSERT INTO article_authors SELECT id, ${authorId}, 0 FROM articles WHERE section_id = ${id}`;
  }
  return id;
}

function codeOf(number: number): string {
  const digits = Array.from(
    { length: 6 },
    (_, place) => Math.floor(number / alphabet.length ** place) % alphabet.length,
  );
  return digits.map((digit) => alphabet[digit]).join("");
}
