import { Prisma } from "../../generated/prisma/client.ts";

/** Where a page ended: the values of its last row in the columns of the order. */
export interface Place {
  id: number;
  time: Date;
  /** Of an order by something else than time first. */
  lead: number | null;
}

/** An order of rows: the greatest `lead` first, if any; then by time, then by number. */
export interface Order {
  lead: Prisma.Sql | null;
  time: Prisma.Sql;
  id: Prisma.Sql;
  newestFirst: boolean;
}

/** A place as it stands in an address. */
export function asCursor({ id, time, lead }: Place): string {
  return [...(lead === null ? [] : [lead]), time.getTime(), id].join("-");
}

/** The place that a cursor of this order says; null for anything else. */
export function readCursor(cursor: string | null, order: Order): Place | null {
  const form = order.lead
    ? /^(?<lead>\d{1,9})-(?<time>\d{1,15})-(?<id>\d{1,9})$/
    : /^(?<time>\d{1,15})-(?<id>\d{1,9})$/;
  const said = cursor === null ? undefined : form.exec(cursor)?.groups;
  if (!said) return null;
  return { id: Number(said.id), time: new Date(Number(said.time)), lead: order.lead ? Number(said.lead) : null };
}

/** The condition, after an AND, for the rows behind a place. One comparison of rows, so that an index begins there. */
export function behind(place: Place | null, { lead, time, id, newestFirst }: Order): Prisma.Sql {
  if (!place) return Prisma.empty;
  const side = newestFirst ? Prisma.sql`<` : Prisma.sql`>`;
  const inTime = Prisma.sql`(${time}, ${id}) ${side} (${place.time}::timestamptz, ${place.id}::int)`;
  if (!lead) return Prisma.sql`AND ${inTime}`;
  return Prisma.sql`AND ${lead} <= ${place.lead}::int AND (${lead} < ${place.lead}::int OR ${inTime})`;
}

/** What follows ORDER BY. */
export function inOrderOf({ lead, time, id, newestFirst }: Order): Prisma.Sql {
  const way = newestFirst ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${lead ? Prisma.sql`${lead} DESC,` : Prisma.empty} ${time} ${way}, ${id} ${way}`;
}
