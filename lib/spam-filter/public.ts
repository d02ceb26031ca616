import type { Finding } from "../comments/check.ts";
import type { Language } from "../text/language.ts";

/**
 * What the filter says of a new comment, having learnt from the desk's decisions in that language: that it is likely to
 * be spam, and by which words; `null` when it is undecided or has learnt too little. It holds, or where an editor has
 * allowed it, decides. When it cannot be asked in time, the finding says so and holds.
 */
export async function opinionOn(_comment: { language: Language; text: string }): Promise<Finding | null> {
  return null;
}
