import { timingSafeEqual } from "node:crypto";
import { keyed } from "../secret-token.ts";

/** A page may lie in a cache or an open tab for so many days. */
const longest = 30;

const day = 24 * 3600 * 1000;

/**
 * What the form of a story's page carries to show that it came from there: the day (UTC) and a keyed hash of it and the
 * story. The same for all readers and all instances, whatever build made the page.
 */
export function stampFor(code: string, now = Date.now()): string {
  return stamp(code, Math.floor(now / day));
}

/** Whether a stamp was made here, for this story, and not too long ago. */
export function isStampOf(code: string, sent: string, now = Date.now()): boolean {
  const number = /^(\d{1,6})\.[\w-]{22}$/.exec(sent)?.[1];
  if (number === undefined) return false;
  const age = Math.floor(now / day) - Number(number);
  const genuine = Buffer.from(stamp(code, Number(number)));
  const given = Buffer.from(sent);
  return age >= 0 && age <= longest && genuine.length === given.length && timingSafeEqual(genuine, given);
}

function stamp(code: string, number: number): string {
  return `${number}.${keyed("stamp", code, number).toString("base64url").slice(0, 22)}`;
}
