import { setTimeout as pause } from "node:timers/promises";
import type { Finding } from "../comments/check.ts";
import { inOneLine } from "../jobs/complaints.ts";
import type { Language } from "../text/language.ts";
import { ask } from "./asking.ts";
import { fewWords, holdFrom, mayBeShown } from "./filter.ts";

/** In milliseconds. */
const patience = 1_000;

/** In milliseconds: so long nobody is asked again in a language in which little is learnt. */
const silence = 60_000;

/** Until when, on the clock of `performance`, nothing can come of asking. */
const silent = new Map<Language, number>();

/**
 * What the filter says of a new comment, having learnt from the desk's decisions in that language: that it is likely to
 * be spam, and by which words; `null` when it is undecided or has learnt too little. It holds, or where an editor has
 * allowed it, decides. When it cannot be asked in time, the finding says so and holds.
 */
export async function opinionOn({ language, text }: { language: Language; text: string }): Promise<Finding | null> {
  const begun = performance.now();
  if ((silent.get(language) ?? 0) > begun) return null;
  const took = () => Math.round(performance.now() - begun);
  try {
    const asked = await Promise.race([ask(language, text), pause(patience, null, { ref: false })]);
    if (!asked) return { rule: "filter", effect: "HOLD", failed: true, took: took() };
    const { opinion, decides, decideFrom } = asked;
    if (!opinion) silent.set(language, begun + silence);
    if (!opinion || opinion.probability < holdFrom) return null;
    const words = opinion.words.filter(mayBeShown).slice(0, fewWords);
    return {
      rule: "filter",
      effect: decides && opinion.probability >= decideFrom ? "SPAM" : "HOLD",
      detail: opinion.probability,
      words: words.map(({ word, spam, published }) => ({ word, spam, published })),
      took: took(),
    };
  } catch (error) {
    console.error(`The filter could not be asked: ${inOneLine(error)}`);
    return { rule: "filter", effect: "HOLD", failed: true, took: took() };
  }
}
