import { Prisma } from "../../generated/prisma/client.ts";
import type { Order } from "./place.ts";

/**
 * Held: all that waits, be it a correction or an appeal. Reported: with reports that nobody has ruled on. New: published,
 * and read by no colleague yet. Appeals wait, too.
 */
export const queues = ["HELD", "REPORTED", "NEW", "PUBLISHED", "REFUSED", "SPAM", "APPEALS"] as const;

export type QueueName = (typeof queues)[number];

interface Heap {
  /** What stands between FROM and ORDER BY; a partial index serves it. */
  rows: Prisma.Sql;
  /** By age. */
  order: Order;
  /** What comes first by risk; null: nothing does. */
  lead: Prisma.Sql | null;
}

const inTime = { lead: null, time: Prisma.sql`c.created_at`, id: Prisma.sql`c.id`, newestFirst: false };
const longest = { ...inTime, time: Prisma.sql`c.waiting_since` };
const newest = { ...inTime, newestFirst: true };
const risk = Prisma.sql`c.risk`;

/** Constants, so that the conditions are those of the indexes. A ruling on reports is about what is published or waits. */
export const heaps: Record<QueueName, Heap> = {
  HELD: { rows: Prisma.sql`comments c WHERE c.waiting_since IS NOT NULL`, order: longest, lead: risk },
  APPEALS: {
    rows: Prisma.sql`comments c WHERE c.waiting_since IS NOT NULL AND c.appeal IS NOT NULL`,
    order: longest,
    lead: risk,
  },
  REPORTED: {
    rows: Prisma.sql`comments c WHERE c.reported_since IS NOT NULL AND c.status IN ('PUBLISHED', 'HELD')`,
    order: { ...inTime, time: Prisma.sql`c.reported_since` },
    lead: Prisma.sql`c.open_reports`,
  },
  NEW: { rows: Prisma.sql`comments c WHERE c.status = 'PUBLISHED' AND c.read_at IS NULL`, order: inTime, lead: risk },
  PUBLISHED: { rows: Prisma.sql`comments c WHERE c.status = 'PUBLISHED'`, order: newest, lead: null },
  REFUSED: { rows: Prisma.sql`comments c WHERE c.status = 'REFUSED'`, order: newest, lead: null },
  SPAM: { rows: Prisma.sql`comments c WHERE c.status = 'SPAM'`, order: newest, lead: null },
};
