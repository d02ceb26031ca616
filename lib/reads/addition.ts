import type { Counts } from "../counting/tally.ts";
import { db } from "../db.ts";

/**
 * Adds to what is counted of articles that readers may see, under the present hour.
 * @param reads as lib/reads/read-counter.ts counts them
 */
export async function addReads(reads: Counts, now = new Date()): Promise<void> {
  const parts = [...reads.keys()].map((thing) => thing.split(" "));
  const [codes, languages, sources] = [0, 1, 2].map((at) => parts.map((words) => words[at] ?? ""));
  const counts = [...reads.values()];
  // In one order, so that two instances that add at once never wait for each other in a circle.
  await db.$executeRaw`
    INSERT INTO article_reads (article_id, hour, source, reads)
    SELECT articles.id, date_trunc('hour', ${now}::timestamptz, 'UTC'), new.source, new.reads
    FROM unnest(${codes}::text[], ${languages}::language[], ${sources}::text[], ${counts}::integer[])
      AS new (code, language, source, reads)
    JOIN stories ON stories.code = new.code
    JOIN articles ON articles.story_id = stories.id AND articles.language = new.language
    WHERE articles.status = 'PUBLISHED'
    ORDER BY articles.id, new.source
    ON CONFLICT (article_id, hour, source) DO UPDATE SET reads = article_reads.reads + excluded.reads`;
}
