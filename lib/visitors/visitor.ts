import { createHmac, type KeyObject } from "node:crypto";

/** How long a process may go on with a key that it knows, in milliseconds. */
export const keyIsFresh = 60_000;

const day = 24 * 60 * 60 * 1000;

/** When a key that is made now is thrown away. */
export function endOfKey(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

/** What stands for a visitor for as long as the key is kept: 32 bytes. Without the key nobody can make it again. */
export function visitorUnder(key: KeyObject, trace: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", key).update(trace).digest());
}
