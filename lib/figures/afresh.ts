import { env } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Span } from "./period.ts";

/** The day of a time where the newsroom is. */
export const dayIn = (time: Prisma.Sql) => Prisma.sql`(${time} AT TIME ZONE ${env().TIME_ZONE})::date`;

const during = (time: Prisma.Sql, spans: readonly Span[]) =>
  spans.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`(${Prisma.join(
        spans.map(({ from, until }) => Prisma.sql`${time} >= ${from} AND ${time} < ${until}`),
        " OR ",
      )})`;

/** Decisions of people that settled something and were not taken back. */
const standing = Prisma.sql`d.undoes_id IS NULL AND d.verdict <> 'HELD'
  AND NOT EXISTS (SELECT FROM decisions undoing WHERE undoing.undoes_id = d.id)`;

/**
 * Rows as in `figure_counts`: what was decided, by people and by what decides on a comment as it arrives, counted from the
 * comments and decisions themselves, in every way at once.
 */
export function countsAfresh(spans: readonly Span[]): Prisma.Sql {
  const [decided, arrived] = [Prisma.sql`d.created_at`, Prisma.sql`c.created_at`];
  return Prisma.sql`
    SELECT day, kind::figure_kind AS kind, name, verdict, sum(count)::int AS count
    FROM (
      SELECT ${dayIn(decided)} AS day, 'person' AS decider, d.verdict, d.reason, c.language, s.section_id, d.staff_id,
        count(*) AS count
      FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN stories s ON s.id = c.story_id
      WHERE ${during(decided, spans)} AND ${standing}
      GROUP BY 1, 2, 3, 4, 5, 6, 7
      UNION ALL
      SELECT ${dayIn(arrived)}, c.at_once_by, c.at_once, c.at_once_reason, c.language, s.section_id, NULL, count(*)
      FROM comments c JOIN stories s ON s.id = c.story_id
      WHERE ${during(arrived, spans)} AND c.at_once IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5, 6
    ) AS counted, LATERAL (VALUES
      ('DECIDER', decider), ('REASON', reason::text), ('LANGUAGE', language::text), ('SECTION', section_id::text),
      ('STAFF', staff_id::text)
    ) AS ways (kind, name)
    WHERE name IS NOT NULL GROUP BY 1, 2, 3, 4`;
}

/**
 * Rows as in `figure_waits`, from the decisions themselves. What was decided before there was a note of since when it lay
 * had lain since its arrival.
 */
export function waitsAfresh(spans: readonly Span[]): Prisma.Sql {
  const decided = Prisma.sql`d.created_at`;
  return Prisma.sql`
    SELECT day, kind::figure_kind AS kind, name, array_agg(wait ORDER BY wait) AS waits
    FROM (
      SELECT ${dayIn(decided)} AS day, c.language, s.section_id, d.staff_id,
        greatest(0, round(extract(epoch FROM d.created_at - since)))::int AS wait
      FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN stories s ON s.id = c.story_id, LATERAL (
        SELECT CASE WHEN d.before ? 'waitingSince' THEN (d.before->>'waitingSince')::timestamptz ELSE c.created_at END AS since
      ) AS lain
      WHERE ${during(decided, spans)} AND since IS NOT NULL AND ${standing}
    ) AS waits, LATERAL (VALUES
      ('LANGUAGE', language::text), ('SECTION', section_id::text), ('STAFF', staff_id::text)
    ) AS ways (kind, name)
    GROUP BY 1, 2, 3`;
}

/** How many comments of readers arrived on each day that had some, as in `figure_days`. */
export function arrivalsAfresh(spans: readonly Span[]): Prisma.Sql {
  const arrived = Prisma.sql`c.created_at`;
  return Prisma.sql`
    SELECT ${dayIn(arrived)} AS day, count(*)::int AS received FROM comments c
    WHERE ${during(arrived, spans)} AND c.staff_id IS NULL GROUP BY 1`;
}
