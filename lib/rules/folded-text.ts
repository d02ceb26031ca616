import { foldCharacter } from "../text/fold.ts";
import type { Span } from "../text/folded-words.ts";

/** A text as a key (see `fold`), that can say where a piece of the key stands in the text as it was written. */
export interface FoldedText {
  key: string;
  /** Vowel marks and the like, which fold to nothing, belong to what is before them. */
  spanOf(start: number, end: number): Span;
}

/** Folds a text letter by letter, spaces and signs kept in their places. Takes time in proportion to the length. */
export function foldedText(text: string): FoldedText {
  let key = "";
  let at = 0;
  const places: Span[] = [];
  for (const character of text.toWellFormed()) {
    const folded = foldCharacter(character);
    const place = { start: at, end: at + character.length };
    for (let i = 0; i < folded.length; i += 1) places.push(place);
    key += folded;
    at = place.end;
  }
  return {
    key,
    spanOf(start, end) {
      const last = places[end - 1]?.end ?? 0;
      return { start: places[start]?.start ?? at, end: Math.max(last, places[end]?.start ?? at) };
    },
  };
}
