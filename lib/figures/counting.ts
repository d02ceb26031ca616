import { env } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { RefusalReason, Verdict } from "../generated/prisma/enums.ts";
import type { Ask } from "./patience.ts";
import { boundsOf, type Period } from "./period.ts";

/** What decisions are counted by. */
export type Kind = "day" | "decider" | "language" | "section" | "staff";

/** How many decisions of a kind there were, such as `{kind: "language", name: "ckb", verdict: "PUBLISHED"}`. */
export interface Count {
  kind: Kind;
  /** A day, what decided, a language, the number of a section or of a colleague. */
  name: string;
  verdict: Verdict;
  /** Of a refusal. */
  reason: RefusalReason | null;
  count: number;
}

/** How long lay what a person decided on, in seconds; `all` is everything together. */
export interface Wait {
  kind: Kind | "all";
  name: string;
  median: number;
  /** Nineteen of twenty lay no longer. */
  most: number;
}

const dayOf = (time: Prisma.Sql) => Prisma.sql`(${time} AT TIME ZONE ${env().TIME_ZONE})::date::text`;

/** Decisions of people that settled something and were not taken back. */
const standing = Prisma.sql`d.undoes_id IS NULL AND d.verdict <> 'HELD'
  AND NOT EXISTS (SELECT FROM decisions undoing WHERE undoing.undoes_id = d.id)`;

/** Which finding decided on a comment as it arrived; none: that nothing spoke against it. */
const deciding = Prisma.sql`jsonb_path_query_first(c.findings,
  '$[*] ? (@.effect == $effect || @.rule == "trusted" || @.rule == "blocked" || @.rule == "banned")',
  jsonb_build_object('effect', CASE c.at_once WHEN 'PUBLISHED' THEN 'PUBLISH' WHEN 'REFUSED' THEN 'REFUSE' ELSE 'SPAM' END))`;

/** What was decided in a period, by people and by what decides on a comment as it arrives, counted in every way at once. */
export function countDecisions(ask: Ask, period: Period): Promise<Count[]> {
  const { from, until } = boundsOf(period);
  return ask<Count>(Prisma.sql`
    WITH counted AS (
      SELECT ${dayOf(Prisma.sql`d.created_at`)} AS day, 'person' AS decider, d.verdict, d.reason, c.language, s.section_id,
        d.staff_id, count(*) AS count
      FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN stories s ON s.id = c.story_id
      WHERE d.created_at >= ${from} AND d.created_at < ${until} AND ${standing}
      GROUP BY 1, 2, 3, 4, 5, 6, 7
      UNION ALL
      SELECT ${dayOf(Prisma.sql`c.created_at`)}, coalesce(found->>'rule', 'mode'), c.at_once, (found->>'reason')::refusal_reason,
        c.language, s.section_id, NULL, count(*)
      FROM comments c JOIN stories s ON s.id = c.story_id, LATERAL (SELECT ${deciding} AS found) AS findings
      WHERE c.created_at >= ${from} AND c.created_at < ${until} AND c.at_once IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5, 6
    )
    SELECT kind, name, verdict, reason, sum(count)::int AS count
    FROM counted, LATERAL (VALUES
      ('day', day), ('decider', decider), ('language', language::text), ('section', section_id::text), ('staff', staff_id::text)
    ) AS ways (kind, name)
    WHERE name IS NOT NULL GROUP BY 1, 2, 3, 4`);
}

/** How long lay what people decided on in a period. What was decided before there was a note of it had lain since its arrival. */
export function measureWaits(ask: Ask, period: Period): Promise<Wait[]> {
  const { from, until } = boundsOf(period);
  // Names are sorted as bytes: nobody sees their order.
  return ask<Wait>(Prisma.sql`
    WITH waits AS (
      SELECT ${dayOf(Prisma.sql`d.created_at`)} AS day, c.language, s.section_id, d.staff_id,
        extract(epoch FROM d.created_at - since)::float8 AS wait
      FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN stories s ON s.id = c.story_id, LATERAL (
        SELECT CASE WHEN d.before ? 'waitingSince' THEN (d.before->>'waitingSince')::timestamptz ELSE c.created_at END AS since
      ) AS lain
      WHERE d.created_at >= ${from} AND d.created_at < ${until} AND since IS NOT NULL AND ${standing}
    )
    SELECT kind, name, percentiles[1] AS median, percentiles[2] AS most
    FROM (
      SELECT kind COLLATE "C" AS kind, name COLLATE "C" AS name,
        percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY wait) AS percentiles
      FROM waits, LATERAL (VALUES
        ('all', ''), ('day', day), ('language', language::text), ('section', section_id::text), ('staff', staff_id::text)
      ) AS ways (kind, name)
      GROUP BY 1, 2
    ) AS measured`);
}

/** How many comments of readers arrived on each day that had some. */
export async function countArrivals(ask: Ask, period: Period): Promise<Map<string, number>> {
  const { from, until } = boundsOf(period);
  const days = await ask<{ day: string; count: number }>(Prisma.sql`
    SELECT ${dayOf(Prisma.sql`created_at`)} AS day, count(*)::int AS count FROM comments
    WHERE created_at >= ${from} AND created_at < ${until} AND staff_id IS NULL GROUP BY 1`);
  return new Map(days.map(({ day, count }) => [day, count]));
}
