import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { mostCounted } from "../comment.ts";
import { heaps, type QueueName, queues } from "./heaps.ts";
import { inOrderOf } from "./place.ts";

export type QueueCounts = Record<QueueName, number>;

/** How many comments lie in each queue, counted to one more than `mostCounted`. */
export async function countQueues(_moderator: Allowed<"moderate">): Promise<QueueCounts> {
  const [counted] = await db.$queryRaw<[QueueCounts]>(countsOfAll);
  return counted;
}

/** Each comment has to be looked at: in the order of the queue's index, which is then read no further than it is counted. */
export const countsOfAll = Prisma.sql`SELECT ${Prisma.join(queues.map(countOf))}`;

function countOf(queue: QueueName): Prisma.Sql {
  const { rows, order } = heaps[queue];
  const counted = Prisma.sql`SELECT FROM ${rows} ORDER BY ${inOrderOf(order)} LIMIT ${mostCounted + 1}`;
  // A name of our own, which no parameter can stand for.
  return Prisma.sql`(SELECT count(*)::int FROM (${counted}) AS it) AS ${Prisma.raw(`"${queue}"`)}`;
}
