import { db } from "../db.ts";
import { enqueue } from "../jobs.ts";
import { limit } from "../limits.ts";
import { hashOf, tokenOf } from "../secret-token.ts";
import { confirmationDays, confirmationRates } from "./guest.ts";
import { receiptCopy } from "./jobs.ts";

/** Whether an address may be asked to confirm itself now. Counts as asked when it may. */
export async function mayAsk(email: string, visitor: string): Promise<boolean> {
  for (const [name, key] of [
    ["visitor", visitor] as const,
    ["address", mailboxOf(email)] as const,
    ["site", ""] as const,
  ]) {
    if (!(await limit(`confirmation-${name}`, key, confirmationRates[name])).allowed) return false;
  }
  return true;
}

/** The confirmation that a letter's token asks for; `null` for any other token and when its time is over. */
export async function findConfirmation(token: string, now = new Date()) {
  const address = await db.guestAddress.findUnique({
    where: { confirmHash: hashOf(token) },
    select: { id: true, askedById: true, askedAt: true, confirmedAt: true },
  });
  if (!address?.askedAt || now.getTime() - address.askedAt.getTime() > confirmationDays * 24 * 3600_000) return null;
  const pass = passOf(token);
  const isUsed = (await db.guestPass.count({ where: { tokenHash: hashOf(pass), addressId: address.id } })) > 0;
  return { ...address, pass: isUsed ? pass : null };
}

/**
 * Confirms an address: the comment that the letter was about is from then on known to be its owner's, and so is what
 * comes with the pass that the browser gets. Once is enough; more often changes nothing. False: there is none to confirm.
 */
export async function confirm(token: string): Promise<boolean> {
  const found = await findConfirmation(token);
  if (!found) return false;
  if (found.pass !== null) return true;
  await db.$transaction(async (tx) => {
    const pass = { tokenHash: hashOf(passOf(token)), addressId: found.id };
    const { count } = await tx.guestPass.createMany({ data: pass, skipDuplicates: true });
    if (count === 0) return;
    const { email } = await tx.guestAddress.update({
      where: { id: found.id },
      data: { confirmedAt: found.confirmedAt ?? new Date() },
      select: { email: true },
    });
    if (found.askedById === null) return;
    await tx.comment.updateMany({ where: { id: found.askedById, email }, data: { addressId: found.id } });
    await enqueue(tx, receiptCopy, { comment: found.askedById });
  });
  return true;
}

/** Only who has read the letter can know it. */
function passOf(token: string): string {
  return tokenOf("pass", token);
}

/** What stands behind a plus sign leads to the same mailbox nearly everywhere. */
function mailboxOf(email: string): string {
  return email.replace(/\+.*(?=@)/, "");
}
