import { Prisma } from "../generated/prisma/client.ts";
import type { FigureKind, Verdict } from "../generated/prisma/enums.ts";
import { arrivalsAfresh, countsAfresh, waitsAfresh } from "./afresh.ts";
import { findCountedDays } from "./counted-days.ts";
import type { Ask } from "./patience.ts";
import { type Period, spansWithout } from "./period.ts";
import type { Waits } from "./waiting.ts";

/** How many decisions of a kind there were, such as `{kind: "LANGUAGE", name: "ckb", verdict: "PUBLISHED"}`. */
export interface Count {
  kind: FigureKind;
  /** What decided, a reason, a language, the number of a section or of a colleague. */
  name: string;
  /** Of what decided and of reasons; the rest is of the whole period. */
  day: string | null;
  verdict: Verdict;
  count: number;
}

/** How long lay what people decided on in a day, by language, section and colleague. */
export interface Lain {
  kind: FigureKind;
  name: string;
  day: string;
  waits: Waits;
}

/** What there is to tell of a period: days that are over as they were counted, the others counted afresh. */
export async function readFigures(ask: Ask, period: Period) {
  const counted = await findCountedDays(ask, period);
  const spans = spansWithout(period, new Set(counted));
  const isCounted = Prisma.sql`day = ANY(${counted}::date[])`;
  const counts = await ask<Count>(Prisma.sql`
    SELECT CASE WHEN kind IN ('DECIDER', 'REASON') THEN day END::text AS day, kind, name, verdict, sum(count)::int AS count
    FROM (
      SELECT day, kind, name, verdict, count FROM figure_counts WHERE ${isCounted} UNION ALL ${countsAfresh(spans)}
    ) AS counts
    GROUP BY 1, 2, 3, 4`);
  const arrivals = await ask<{ day: string; received: number }>(Prisma.sql`
    SELECT day::text, received FROM (
      SELECT day, received FROM figure_days WHERE ${isCounted} UNION ALL ${arrivalsAfresh(spans)}
    ) AS arrivals`);
  // As text: of a year there are millions, which nothing reads as fast as JSON.parse.
  const lain = await ask<Omit<Lain, "waits"> & { waits: string }>(Prisma.sql`
    SELECT day::text, kind, name, waits::text FROM (
      SELECT day, kind, name, waits FROM figure_waits WHERE ${isCounted} UNION ALL ${waitsAfresh(spans)}
    ) AS lain`);
  return { counts, arrivals, lain: lain.map((it): Lain => ({ ...it, waits: readList(it.waits) })) };
}

/** A list of numbers as PostgreSQL writes it. */
function readList(text: string): number[] {
  return JSON.parse(`[${text.slice(1, -1)}]`);
}
