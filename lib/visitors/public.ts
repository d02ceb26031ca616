import { currentKey, type VisitorKey } from "./key.ts";
import { keyIsFresh, visitorUnder } from "./visitor.ts";

let known: { key: VisitorKey; readAt: number } | undefined;

/**
 * What stands for a visitor in these days, and in no others.
 * @param trace from lib/request.ts
 */
export async function visitorNow(trace: string, now = new Date()): Promise<Uint8Array<ArrayBuffer>> {
  if (!known || !isFresh(known, now)) known = { key: await currentKey(now), readAt: now.getTime() };
  return visitorUnder(known.key.key, trace);
}

function isFresh({ key, readAt }: NonNullable<typeof known>, now: Date): boolean {
  const age = now.getTime() - readAt;
  return age >= 0 && age < keyIsFresh && now < key.expiresAt;
}
