import type { Prisma } from "../generated/prisma/client.ts";

/** A moment at which an address lost its trust, and the one at which it had lost it before. */
export interface TrustLost {
  from: Date | null;
  to: Date;
}

/** Ends the trust that a comment's proved writer has earned, if they have shown who they are. */
export async function loseTrust(
  tx: Prisma.TransactionClient,
  addressId: number | null,
  now: Date,
): Promise<TrustLost | null> {
  if (addressId === null) return null;
  const where = { id: addressId };
  const known = await tx.guestAddress.findUnique({ where, select: { trustLostAt: true } });
  if (!known) return null;
  await tx.guestAddress.update({ where, data: { trustLostAt: now }, select: { id: true } });
  return { from: known.trustLostAt, to: now };
}

/** Gives it back, unless it was lost again since. */
export async function restoreTrust(
  tx: Prisma.TransactionClient,
  addressId: number | null,
  { from, to }: TrustLost,
): Promise<void> {
  if (addressId === null) return;
  await tx.guestAddress.updateMany({ where: { id: addressId, trustLostAt: to }, data: { trustLostAt: from } });
}
