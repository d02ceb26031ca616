import type { Prisma } from "../../generated/prisma/client.ts";
import { newCode } from "../link.ts";

/**
 * Gives a new story its short link, for good: the row outlives the story, so no code is ever given twice.
 * Skips a code that is taken without an error, because an error would end the transaction.
 */
export async function reserveCode(tx: Prisma.TransactionClient, draw: () => string = newCode): Promise<string> {
  const code = draw();
  const { count } = await tx.shortLink.createMany({ data: [{ code }], skipDuplicates: true });
  return count === 1 ? code : reserveCode(tx, draw);
}
