import { z } from "zod";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { leastLearnt, thresholds } from "./filter.ts";

/** Of the opinions of so many of the newest lessons. */
const lately = 2_000;

const measureSchema = z.object({
  from: z.number(),
  /** Spam that it would have called spam from this probability on. */
  truePositives: z.int(),
  /** What was published and it would have called spam. */
  falsePositives: z.int(),
  /** Spam that it would have let pass. */
  falseNegatives: z.int(),
  trueNegatives: z.int(),
});

/** What opinions were worth from one probability on. */
export type Measure = z.infer<typeof measureSchema>;

/**
 * Counts how often the opinions that it had before it learnt of a decision were right, for every threshold: each was
 * held back from it then (Blum, Kalai and Langford's progressive validation, 1999).
 */
export async function measure(tx: Prisma.TransactionClient, language: Language): Promise<void> {
  const measured = await tx.$queryRaw<Measure[]>`
    SELECT "from",
      count(*) FILTER (WHERE is_spam AND opinion >= "from")::int AS "truePositives",
      count(*) FILTER (WHERE NOT is_spam AND opinion >= "from")::int AS "falsePositives",
      count(*) FILTER (WHERE is_spam AND opinion < "from")::int AS "falseNegatives",
      count(*) FILTER (WHERE NOT is_spam AND opinion < "from")::int AS "trueNegatives"
    FROM unnest(${[...thresholds]}::float8[]) AS "from", (
      SELECT is_spam, opinion FROM filter_lessons
      WHERE language = ${language}::language AND opinion IS NOT NULL
      ORDER BY comment_id DESC LIMIT ${lately}
    ) AS lesson
    GROUP BY "from" ORDER BY "from"`;
  await tx.filterLanguage.update({
    where: { language },
    data: { measured, measuredAt: new Date() },
    select: { language: true },
  });
}

/** What was measured last, in the order of the thresholds; nothing before there were opinions. */
export function readMeasured(kept: unknown): Measure[] {
  const list = Array.isArray(kept) ? kept : [];
  return list.flatMap((it) => measureSchema.safeParse(it).data ?? []);
}

/** How many in a hundred of what it called spam was; `null` where it called nothing so. */
export function precisionOf({ truePositives, falsePositives }: Measure): number | null {
  return share(truePositives, falsePositives);
}

/** How many in a hundred of all spam it called so. */
export function recallOf({ truePositives, falseNegatives }: Measure): number | null {
  return share(truePositives, falseNegatives);
}

function share(of: number, others: number): number | null {
  // Rounded down: what is not always right is not shown as a hundred.
  return of + others === 0 ? null : Math.floor((100 * of) / (of + others));
}

/** Whether enough was measured for somebody to rely on it. */
export function isMeasured({ truePositives, falsePositives, falseNegatives, trueNegatives }: Measure): boolean {
  return truePositives + falseNegatives >= leastLearnt && falsePositives + trueNegatives >= leastLearnt;
}
