import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import { searchLimits } from "./search.ts";

/** One thing that is looked for: a word, or the words of a phrase in a row. */
export interface Term {
  words: FoldedWord[];
  isPhrase: boolean;
  /** Articles with it are left out. */
  isUnwanted: boolean;
  /** It may be the beginning of a word: the last one, which somebody may not have typed to its end. */
  isBeginning: boolean;
}

const part = /(?<minus>(?<=^|\s)-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<word>[^\s"“”„«»]+))/gu;

/**
 * What a search asks for: words, "phrases in quotation marks", and -either that is not wanted. Offsets are those of the
 * text. At most twelve words; there is no text that is wrong.
 */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let room = searchLimits.words;
  for (const { index, groups, 0: whole } of text.matchAll(part)) {
    const isPhrase = groups?.phrase !== undefined;
    const isUnwanted = groups?.minus !== undefined;
    const words = wordsAt(whole, index).slice(0, room);
    room -= words.length;
    if (words.length === 0) continue;
    // What is written as one word and is several, such as co-op, is unwanted as a whole only.
    const together = isPhrase || isUnwanted ? [words] : words.map((word) => [word]);
    for (const it of together) terms.push({ words: it, isPhrase: it.length > 1, isUnwanted, isBeginning: false });
    const last = terms.at(-1);
    if (last && !isPhrase && !isUnwanted && index + whole.length === text.length) last.isBeginning = true;
  }
  return terms;
}

function wordsAt(text: string, at: number): FoldedWord[] {
  return foldedWords(text).map(({ word, start, end }) => ({ word, start: start + at, end: end + at }));
}
