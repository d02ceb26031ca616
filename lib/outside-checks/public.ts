import type { Finding } from "../comments/check.ts";
import type { Submission } from "../comments/submission.ts";

/** What the checks outside that are configured say of a new comment. One that cannot be asked in time holds. */
export async function askOutside(_submission: Submission): Promise<Finding[]> {
  return [];
}
