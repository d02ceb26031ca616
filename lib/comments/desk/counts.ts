import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { mostCounted } from "../comment.ts";
import { heaps, type QueueName, queues } from "./heaps.ts";
import { inOrderOf } from "./place.ts";

export type QueueCounts = Record<QueueName, number>;

/** How many comments lie in each queue, counted to one more than `mostCounted`. */
export async function countQueues(_moderator: Allowed<"moderate">): Promise<QueueCounts> {
  const rows = await db.$queryRaw<{ queue: QueueName; count: number }[]>(countsOfAll);
  const counted = new Map(rows.map(({ queue, count }) => [queue, count]));
  const of = (queue: QueueName) => counted.get(queue) ?? 0;
  return {
    HELD: of("HELD"),
    REPORTED: of("REPORTED"),
    NEW: of("NEW"),
    PUBLISHED: of("PUBLISHED"),
    REFUSED: of("REFUSED"),
    SPAM: of("SPAM"),
    APPEALS: of("APPEALS"),
  };
}

/** Each comment has to be looked at: in the order of the queue's index, which is then read no further than it is counted. */
export const countsOfAll = Prisma.join(queues.map(countOf), " UNION ALL ");

function countOf(queue: QueueName): Prisma.Sql {
  const { rows, order } = heaps[queue];
  const counted = Prisma.sql`SELECT FROM ${rows} ORDER BY ${inOrderOf(order)} LIMIT ${mostCounted + 1}`;
  return Prisma.sql`SELECT ${queue}::text AS queue, count(*)::int AS count FROM (${counted}) AS it`;
}
