import type { RefusalReason } from "../generated/prisma/enums.ts";
import type { Period } from "./period.ts";

export const verdicts = ["PUBLISHED", "REFUSED", "SPAM"] as const;

/** What can decide on a comment. */
export const deciders = ["person", "trust", "rule", "mode", "filter", "outside", "ban"] as const;

export type Decider = (typeof deciders)[number];

/** In seconds; null where nothing waited for anybody. */
export interface Waiting {
  median: number | null;
  most: number | null;
}

/** How many were decided which way. */
export type Tally = Record<(typeof verdicts)[number], number>;

export interface Figures {
  period: Period;
  received: number;
  /** Every day of the period. */
  days: (Tally & Waiting & { day: string; received: number })[];
  /** The most frequent first; those that were given. */
  reasons: { reason: RefusalReason; count: number }[];
  /** How often a reason was given on a day. */
  dailyReasons: { day: string; reason: RefusalReason; count: number }[];
  deciders: (Tally & { decider: Decider })[];
  total: Tally & Waiting;
  languages: Named[];
  /** By their numbers. */
  sections: Named[];
  /** By their numbers. */
  staff: Named[];
}

export type Named = Tally & Waiting & { name: string };

/** All verdicts together. */
export function decided({ PUBLISHED, REFUSED, SPAM }: Tally): number {
  return PUBLISHED + REFUSED + SPAM;
}
