import { db } from "../db.ts";

const day = 24 * 3_600_000;

/** For so many days it is known in which hour an article was read. */
export const daysInHours = 8;

/** Makes one day (UTC) of the hours of each day that is long over, so that what is kept of an article stays small. */
export async function foldReads(now = new Date()): Promise<void> {
  const today = Math.floor(now.getTime() / day) * day;
  const before = new Date(today - daysInHours * day);
  await db.$executeRaw`
    WITH folded AS (
      DELETE FROM article_reads WHERE hour < ${before} AND hour <> date_trunc('day', hour, 'UTC')
      RETURNING article_id, date_trunc('day', hour, 'UTC') AS day, source, reads
    )
    INSERT INTO article_reads (article_id, hour, source, reads)
    SELECT article_id, day, source, sum(reads) FROM folded GROUP BY article_id, day, source
    ON CONFLICT (article_id, hour, source) DO UPDATE SET reads = article_reads.reads + excluded.reads`;
}
