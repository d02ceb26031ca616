import { signed, verified } from "../signed.ts";

/**
 * What the form of a story's page carries to show that it came from there. The same for all readers and all instances,
 * whatever build made the page, and good for as long as a copy of the page may lie anywhere.
 */
export function stampFor(code: string): string {
  return signed("stamp", code);
}

/** Whether a stamp was made here, for this story. */
export function isStampOf(code: string, sent: string): boolean {
  return verified("stamp", sent) === code;
}
