import { setTimeout as pause } from "node:timers/promises";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { arrivalsAfresh, countsAfresh, dayIn, waitsAfresh } from "./afresh.ts";
import { type Ask, patiently } from "./patience.ts";
import { boundsOf, type Period } from "./period.ts";

/** The days of a period whose figures stand in the tables as they would be counted afresh. */
export async function findCountedDays(ask: Ask, period: Period): Promise<string[]> {
  const { from, until } = boundsOf(period);
  const days = await ask<{ day: string }>(Prisma.sql`
    SELECT day::text FROM figure_days
    WHERE day BETWEEN ${period.first}::date AND ${period.last}::date AND time_zone = ${env().TIME_ZONE}
      AND day NOT IN (SELECT ${dayIn(Prisma.sql`at`)} FROM figure_changes WHERE at >= ${from} AND at < ${until})
    ORDER BY day`);
  return days.map(({ day }) => day);
}

/** In milliseconds: so long one round of counting may take, and so long it waits for others. */
const oneRound = 120_000;
const oneWait = 5_000;

/** Counts the days that are over and not counted, or changed since, the newest first, until the signal or time is up. */
export async function countPastDays(signal: AbortSignal): Promise<void> {
  const end = performance.now() + oneRound;
  const days = await findDaysToCount();
  if (days.length === 0 || !(await areEarlierWritersDone())) return;
  for (const day of days) {
    if (signal.aborted || performance.now() > end) return;
    await countDay(day);
  }
}

/**
 * The days that have been over for an hour and are not counted as they are now, the newest first. What is written about
 * a day after that hour leaves a note in `figure_changes`.
 */
export async function findDaysToCount(): Promise<string[]> {
  const zone = env().TIME_ZONE;
  const days = await db.$queryRaw<{ day: string }[]>`
    SELECT day::text FROM (
      SELECT generate_series(
        (SELECT (min(created_at) AT TIME ZONE ${zone})::date FROM comments), now() AT TIME ZONE ${zone}, '1 day'
      )::date AS day
      EXCEPT SELECT day FROM figure_days WHERE time_zone = ${zone}
      UNION SELECT (at AT TIME ZONE ${zone})::date FROM figure_changes
    ) AS days
    WHERE day < ((now() - interval '1 hour') AT TIME ZONE ${zone})::date
    ORDER BY day DESC`;
  return days.map(({ day }) => day);
}

/** Counts a day into the tables, in place of what stands there. */
export function countDay(day: string): Promise<void> {
  const span = boundsOf({ first: day, last: day });
  return patiently(async (ask) => {
    await ask(Prisma.sql`DELETE FROM figure_days WHERE day = ${day}::date`);
    await ask(Prisma.sql`
      INSERT INTO figure_days (day, time_zone, received)
      SELECT day, ${env().TIME_ZONE}, coalesce(received, 0)
      FROM (SELECT ${day}::date AS day) AS this LEFT JOIN (${arrivalsAfresh([span])}) AS arrivals USING (day)`);
    await ask(Prisma.sql`INSERT INTO figure_counts (day, kind, name, verdict, count) ${countsAfresh([span])}`);
    await ask(Prisma.sql`INSERT INTO figure_waits (day, kind, name, waits) ${waitsAfresh([span])}`);
    // Only the notes that the counting could see: who is at it now leaves one for the next round.
    await ask(Prisma.sql`DELETE FROM figure_changes WHERE at >= ${span.from} AND at < ${span.until}`);
  });
}

/**
 * Waits until whoever was writing as it is asked is done, because that leaves no note and might not be seen yet. False:
 * somebody takes long.
 */
async function areEarlierWritersDone(): Promise<boolean> {
  // A number of our own is later than that of each who has begun to write.
  const [before] = await db.$queryRaw<{ next: bigint }[]>`SELECT pg_current_xact_id()::text::bigint AS next`;
  const end = performance.now() + oneWait;
  while (performance.now() < end) {
    const [now] = await db.$queryRaw<{ oldest: bigint }[]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS oldest`;
    if (before && now && now.oldest >= before.next) return true;
    await pause(100);
  }
  return false;
}
