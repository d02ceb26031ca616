import type { Prisma } from "../generated/prisma/client.ts";

/** Says, in the transaction that changes them, that what is remembered of rules, modes and timetables is old. */
export async function outdate(tx: Prisma.TransactionClient): Promise<void> {
  await tx.moderationSettings.update({ where: { id: 1 }, data: { version: { increment: 1 } }, select: { id: true } });
}
