import type { Prisma } from "../generated/prisma/client.ts";

/** Ends the trust that a comment's proved writer has earned, if they have shown who they are. */
export async function loseTrust(tx: Prisma.TransactionClient, addressId: number | null): Promise<void> {
  if (addressId !== null) {
    await tx.guestAddress.updateMany({ where: { id: addressId }, data: { trustLostAt: new Date() } });
  }
}
