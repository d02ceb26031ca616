import { createSecretKey, type KeyObject } from "node:crypto";
import { currentKey } from "./key.ts";
import { keyIsFresh, visitorUnder } from "./visitor.ts";

let known: { key: KeyObject; expiresAt: Date; readAt: number } | undefined;

/**
 * What stands for a visitor in these days, and in no others.
 * @param trace from lib/request.ts
 */
export async function visitorNow(trace: string, now = new Date()): Promise<Uint8Array<ArrayBuffer>> {
  if (!known || !isFresh(known, now)) {
    const { key, expiresAt } = await currentKey(now);
    known = { key: createSecretKey(key), expiresAt, readAt: now.getTime() };
  }
  return visitorUnder(known.key, trace);
}

function isFresh({ expiresAt, readAt }: NonNullable<typeof known>, now: Date): boolean {
  const age = now.getTime() - readAt;
  return age >= 0 && age < keyIsFresh && now < expiresAt;
}
