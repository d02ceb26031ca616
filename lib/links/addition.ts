import type { Counts } from "../counting/tally.ts";
import { db } from "../db.ts";

/**
 * Adds to what is counted on links that exist, under today's date in UTC.
 * @param hits as lib/links/hits.ts counts them
 */
export async function addHits(hits: Counts): Promise<void> {
  const parts = [...hits].map(([thing, count]) => ({ parts: thing.split(" "), count }));
  const [codes, kinds, sources] = [0, 1, 2].map((at) => parts.map(({ parts }) => parts[at] ?? ""));
  const counts = parts.map(({ count }) => count);
  const day = new Date().toISOString().slice(0, 10);
  // In one order, so that two instances that add at once never wait for each other in a circle.
  await db.$executeRaw`
    INSERT INTO short_link_days (code, day, source, people, robots)
    SELECT code, ${day}::date, source,
      coalesce(sum(count) FILTER (WHERE kind = 'person'), 0), coalesce(sum(count) FILTER (WHERE kind = 'robot'), 0)
    FROM unnest(${codes}::text[], ${kinds}::text[], ${sources}::text[], ${counts}::integer[])
      AS new (code, kind, source, count)
    GROUP BY code, source ORDER BY code, source
    ON CONFLICT (code, day, source) DO UPDATE
    SET people = short_link_days.people + excluded.people, robots = short_link_days.robots + excluded.robots`;
}
