import { randomBytes } from "node:crypto";
import { db } from "../db.ts";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { endOfKey } from "./visitor.ts";

/** Visitors are known under it from `createdAt` to `expiresAt`, at every instance of the site. */
export interface VisitorKey {
  key: Uint8Array;
  createdAt: Date;
  expiresAt: Date;
}

type Database = Prisma.TransactionClient;

/** The key of these days; `null` while nobody has needed one. */
export function findKey(now: Date, database: Database = db): Promise<VisitorKey | null> {
  return database.visitorKey.findFirst({
    where: { expiresAt: { gt: now } },
    orderBy: { id: "asc" },
    select: { key: true, createdAt: true, expiresAt: true },
  });
}

/** The key of these days. If its time is over it is thrown away, with the blocks that it held, and another is made. */
export async function currentKey(now: Date): Promise<VisitorKey> {
  return (await findKey(now)) ?? (await db.$transaction((tx) => changeKey(tx, now)));
}

async function changeKey(tx: Database, now: Date): Promise<VisitorKey> {
  // Several may find none at once: the first makes one, and the others wait here and then find it.
  await tx.$executeRaw`LOCK TABLE "visitor_keys" IN SHARE ROW EXCLUSIVE MODE`;
  const made = await findKey(now, tx);
  if (made) return made;
  await throwAwayKeys(tx, now);
  const key = new Uint8Array(randomBytes(32));
  return tx.visitorKey.create({
    data: { key, createdAt: now, expiresAt: endOfKey(now, env().VISITOR_DAYS) },
    select: { key: true, createdAt: true, expiresAt: true },
  });
}

/** Throws away the keys whose time is over, and the blocks that were set under them. */
export async function throwAwayKeys(tx: Database, now: Date): Promise<{ keys: number; blocks: number }> {
  const over = { where: { expiresAt: { lte: now } } };
  const { count: keys } = await tx.visitorKey.deleteMany(over);
  const { count: blocks } = await tx.visitorBlock.deleteMany(over);
  return { keys, blocks };
}
