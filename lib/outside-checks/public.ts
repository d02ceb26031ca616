import type { Finding } from "../comments/check.ts";
import type { OutsideFacts } from "./facts.ts";

/**
 * What the checks outside that the settings name say of a comment; each has `CHECK_TIMEOUT`, all at once. One that is
 * silent, late or makes no sense holds, and none does more than that. Empty at once where there are none.
 */
export async function askOutside(_facts: OutsideFacts): Promise<Finding[]> {
  return [];
}
