import { createHash, randomBytes } from "node:crypto";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./roles.ts";

const minute = 60_000;
const hour = 60 * minute;

/** In milliseconds: unused for `idle`, or older than `absolute`, a session is over. */
export const limits = { idle: 12 * hour, absolute: 7 * 24 * hour } as const;

/** Begins a session and gives the id that its browser alone shall have. The table keeps only a hash of it. */
export async function begin(tx: Prisma.TransactionClient, staffId: number): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  await tx.staffSession.deleteMany({ where: { staffId, createdAt: { lte: before(limits.absolute) } } });
  await tx.staffSession.create({ data: { idHash: hashed(id), staffId } });
  return id;
}

/** Whose session it is, or `null` when it is over or its account may no longer sign in. It counts as used. */
export async function find(id: string): Promise<Actor | null> {
  const session = await read(id);
  if (!session) return null;
  if (session.lastSeenAt < before(minute)) await touch(id);
  return session.staff;
}

/** The same for a page that asks by itself: what nobody uses must come to its end, though it is left open. */
export async function peek(id: string): Promise<Actor | null> {
  return (await read(id))?.staff ?? null;
}

function read(id: string) {
  return db.staffSession.findFirst({
    where: {
      idHash: hashed(id),
      createdAt: { gt: before(limits.absolute) },
      lastSeenAt: { gt: before(limits.idle) },
      staff: { disabledAt: null },
    },
    select: {
      lastSeenAt: true,
      staff: { select: { id: true, name: true, role: true, language: true, shortcuts: true } },
    },
  });
}

export async function end(id: string): Promise<void> {
  await db.staffSession.deleteMany({ where: { idHash: hashed(id) } });
}

export async function endAll(tx: Prisma.TransactionClient, staffId: number): Promise<void> {
  await tx.staffSession.deleteMany({ where: { staffId } });
}

// Many requests of one page come together; a write for the first of them in a minute is enough.
async function touch(id: string): Promise<void> {
  await db.staffSession.updateMany({
    where: { idHash: hashed(id), lastSeenAt: { lt: before(minute) } },
    data: { lastSeenAt: new Date() },
  });
}

function before(milliseconds: number): Date {
  return new Date(Date.now() - milliseconds);
}

function hashed(id: string) {
  return createHash("sha256").update(id).digest();
}
