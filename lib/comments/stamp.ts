import { signed, verified } from "../signed.ts";

/** A page may lie in a cache or an open tab for so many days. */
const longest = 30;

const day = 24 * 3600 * 1000;

/**
 * What the form of a story's page carries to show that it came from there: the day (UTC), signed for the story. The same
 * for all readers and all instances, whatever build made the page.
 */
export function stampFor(code: string, now = Date.now()): string {
  return signed(`stamp ${code}`, String(Math.floor(now / day)));
}

/** Whether a stamp was made here, for this story, and not too long ago. */
export function isStampOf(code: string, sent: string, now = Date.now()): boolean {
  const made = verified(`stamp ${code}`, sent);
  const age = Math.floor(now / day) - Number(made ?? Number.NaN);
  return age >= 0 && age <= longest;
}
