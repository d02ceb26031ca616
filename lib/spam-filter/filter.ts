/** How many comments of either kind it must have learnt of in a language before it says anything there. */
export const leastLearnt = 20;

/** From this probability on a comment waits for a moderator; below it the filter is undecided and silent. */
export const holdFrom = 0.9;

/** The probabilities from which an editor may let it decide by itself, and at which its opinions are measured. */
export const thresholds = [0.9, 0.95, 0.99, 0.999] as const;

export type Threshold = (typeof thresholds)[number];

/** In fewer comments than this a word may be somebody's name: it counts, and nobody is shown it. */
export const shownFrom = 3;

/** How many words stand for an opinion where it is explained in short. */
export const fewWords = 6;

/** In how many decided comments something was seen. */
export interface Counts {
  spam: number;
  published: number;
}

/** A word, or what stands for one (lib/spam-filter/tokens.ts), and in how many comments it was seen. */
export interface CountedWord extends Counts {
  word: string;
}

export function hasLearntEnough({ spam, published }: Counts): boolean {
  return spam >= leastLearnt && published >= leastLearnt;
}

export function mayBeShown({ spam, published }: Counts): boolean {
  return spam + published >= shownFrom;
}
