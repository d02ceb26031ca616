import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { type Filters, narrowedTo } from "./filters.ts";
import { heaps, type QueueName } from "./heaps.ts";
import { listInOrder, type QueuedComment } from "./listing.ts";
import { asCursor, behind, inOrderOf, type Order, type Place, readCursor } from "./place.ts";

const pageSize = 25;

/**
 * By age: what is still to be looked at, the longest first; what is decided, the newest first. By risk: the riskiest
 * first, of what is reported that with most reports; what is decided stays in the order of its age.
 */
export const orders = ["AGE", "RISK"] as const;

export type QueueOrder = (typeof orders)[number];

export interface QueueAsked {
  queue: QueueName;
  filters: Filters;
  order: QueueOrder;
  /** The cursor of the page before, or null; what is none begins at the beginning. */
  after: string | null;
}

export interface QueuePage {
  comments: QueuedComment[];
  /** The cursor of the next page. */
  next: string | null;
}

/**
 * A page of a queue.
 * @param size in comments: one, for who reads them one at a time
 */
export async function findQueue(
  moderator: Allowed<"moderate">,
  asked: QueueAsked,
  size: 1 | typeof pageSize = pageSize,
): Promise<QueuePage> {
  return readPage(placesOf(moderator, asked), size);
}

/** A page of the comments whose places a query asks for, at least one more than there are on it. */
export async function readPage(places: Prisma.Sql, size: number = pageSize): Promise<QueuePage> {
  const found = await db.$queryRaw<Place[]>(places);
  const here = found.slice(0, size);
  const last = here.at(-1);
  const comments = await listInOrder(here.map(({ id }) => id));
  return { comments, next: found.length > size && last ? asCursor(last) : null };
}

/** The query behind a page: the numbers of its comments, and where in the order they stand. */
export function placesOf(
  moderator: Allowed<"moderate">,
  { queue, filters, order: wanted, after }: QueueAsked,
): Prisma.Sql {
  const { rows, order, lead } = heaps[queue];
  const wantedOrder = wanted === "RISK" ? { ...order, lead } : order;
  return placesWhere(Prisma.sql`${rows} ${narrowedTo(moderator, filters)}`, wantedOrder, after);
}

/** The same for whatever stands between FROM and ORDER BY. */
export function placesWhere(heap: Prisma.Sql, order: Order, after: string | null): Prisma.Sql {
  return Prisma.sql`
    SELECT ${order.id} AS id, ${order.time} AS time, ${order.lead ?? Prisma.sql`NULL::int`} AS lead
    FROM ${heap} ${behind(readCursor(after, order), order)}
    ORDER BY ${inOrderOf(order)} LIMIT ${pageSize + 1}`;
}
