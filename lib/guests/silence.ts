import { db } from "../db.ts";
import { rowNumber } from "../row-number.ts";
import { signed, verified } from "../signed.ts";

/** What a letter's address turns off: mail about one comment, or all mail to the address that it went to. */
export type Silenced = { comment: number } | { address: number };

const purpose = "mail off";

/** What stands in a letter's address for turning it off. It opens nothing else. */
export function offToken(silenced: Silenced): string {
  return signed(purpose, "comment" in silenced ? `c${silenced.comment}` : `a${silenced.address}`);
}

function read(token: string): Silenced | null {
  const value = verified(purpose, token);
  const id = rowNumber(value?.slice(1));
  if (id === null) return null;
  return value?.startsWith("a") ? { address: id } : { comment: id };
}

/** No more of the mail that a token is about. False: it is no token. */
export async function silence(token: string): Promise<boolean> {
  const silenced = read(token);
  if (!silenced) return false;
  if ("address" in silenced) return silenceAll(token);
  const off = { mailDecision: false, mailReplies: false };
  await db.comment.updateMany({ where: { id: silenced.comment }, data: off });
  return true;
}

/** No more mail at all to the address that a token's letter went to, whatever a form says. False: it is no token. */
export async function silenceAll(token: string): Promise<boolean> {
  const silenced = read(token);
  if (!silenced) return false;
  await db.guestAddress.updateMany({ where: await whose(silenced), data: { silencedAt: new Date() } });
  return true;
}

/** What is left to turn off with a token; `null` for one that is none. */
export async function findWishes(token: string) {
  const silenced = read(token);
  if (!silenced) return null;
  const wished = { OR: [{ mailDecision: true }, { mailReplies: true }] };
  const isWished =
    "comment" in silenced && (await db.comment.count({ where: { id: silenced.comment, ...wished } })) > 0;
  const isHeard = (await db.guestAddress.count({ where: { ...(await whose(silenced)), silencedAt: null } })) > 0;
  return { isWished, isSilent: !isHeard };
}

/** The address that is written to. A comment that was erased has none. */
async function whose(silenced: Silenced) {
  if ("address" in silenced) return { id: silenced.address };
  const comment = await db.comment.findUnique({ where: { id: silenced.comment }, select: { email: true } });
  return { email: comment?.email ?? "" };
}
