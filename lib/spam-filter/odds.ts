import type { CountedWord, Counts } from "./filter.ts";

/** Robinson's strength and guess: what a word is taken to say before it was ever seen, and how many comments that is worth. */
const strength = 1;
const guess = 0.5;

/** A word that says less than this either way says nothing. */
const leastSaid = 0.1;

/** Graham's: more words would make every long comment a certain one. */
const mostWords = 15;

export interface TellingWord extends CountedWord {
  /** How probable spam is in the light of this word alone, where both kinds are equally frequent. */
  speaksForSpam: number;
}

export interface Opinion {
  /** That it is spam; 0.5 where no word says anything. */
  probability: number;
  /** The words it was made of, the most telling first. */
  words: TellingWord[];
}

/**
 * Naive Bayes on the words that a comment has, each counted once: Paul Graham, "A Plan for Spam" (2002), with Gary
 * Robinson's degree of belief for rare words, "A Statistical Approach to the Spam Problem" (Linux Journal 107, 2003).
 * @param learnt how many comments of either kind the words were counted in; at least one of each
 */
export function opinionFrom(words: readonly CountedWord[], learnt: Counts): Opinion {
  const telling = words
    .map((word) => ({ ...word, speaksForSpam: speaksForSpam(word, learnt) }))
    .filter((word) => Math.abs(word.speaksForSpam - 0.5) >= leastSaid)
    .sort((a, b) => Math.abs(b.speaksForSpam - 0.5) - Math.abs(a.speaksForSpam - 0.5) || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords);
  // Odds multiply; their logarithms add up without ever becoming too small to be told from nothing.
  const odds = telling.reduce((sum, { speaksForSpam: p }) => sum + Math.log(p / (1 - p)), 0);
  return { probability: 1 / (1 + Math.exp(-odds)), words: telling };
}

function speaksForSpam(word: Counts, learnt: Counts): number {
  const seen = word.spam + word.published;
  if (seen === 0) return guess;
  const [spam, published] = [word.spam / learnt.spam, word.published / learnt.published];
  return (strength * guess + seen * (spam / (spam + published))) / (strength + seen);
}
