import { pool } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";

/** In milliseconds: all that happens within them is told at once. */
const together = 250;

let pending: NodeJS.Timeout | undefined;

/**
 * Has every desk that is open look at what waits, within a quarter of a second. Costs whoever calls it nothing, and a
 * flood no more than one: nobody waits for it, and it is of no consequence that it fails, because desks look again anyway.
 */
export function tellDesk(): void {
  if (pending) return;
  const database = pool();
  pending = setTimeout(() => {
    pending = undefined;
    database.query("SELECT pg_notify('desk', '')").catch(() => {});
  }, together).unref();
}

/** The same for what colleagues do: told when their transaction is committed, and not at all if it is not. */
export async function tellDeskIn(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('desk', '')`;
}
