import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import { type Searched, stretches } from "./vector.ts";

/** A part of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A whole part of an article with what was found in it. */
export function marked(text: string, part: keyof Searched, places: ReadonlySet<number>): Piece[] {
  const { first } = stretches[part];
  const found = foldedWords(text).filter((_, i) => places.has(first + i));
  return pieces(text, 0, text.length, found);
}

/** How many words of a body are shown. */
const excerptWords = 36;

/** Words of a body around the first that was found; null when there is none in it. */
export function excerpt(body: string, places: ReadonlySet<number>): Piece[] | null {
  let place: number = stretches.body.first;
  for (const line of body.split("\n")) {
    const words = foldedWords(line);
    const hit = words.findIndex((_, i) => places.has(place + i));
    if (hit >= 0) return around(line, words, hit, (i) => places.has(place + i));
    place += words.length;
  }
  return null;
}

function around(line: string, words: FoldedWord[], hit: number, isFound: (i: number) => boolean): Piece[] {
  const most = Math.max(0, words.length - excerptWords);
  const from = Math.min(Math.max(0, hit - excerptWords / 3), most);
  const until = Math.min(words.length, from + excerptWords);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = until === words.length ? line.length : (words[until - 1]?.end ?? line.length);
  const shown = pieces(
    line,
    start,
    end,
    words.filter((_, i) => i >= from && i < until && isFound(i)),
  );
  const cut = { text: "…", isFound: false };
  return [...(start > 0 ? [cut] : []), ...shown, ...(end < line.length ? [cut] : [])];
}

function pieces(text: string, start: number, end: number, found: readonly FoldedWord[]): Piece[] {
  const all: Piece[] = [];
  let at = start;
  for (const word of found) {
    all.push(
      { text: text.slice(at, word.start), isFound: false },
      { text: text.slice(word.start, word.end), isFound: true },
    );
    at = word.end;
  }
  all.push({ text: text.slice(at, end), isFound: false });
  return all.filter((piece) => piece.text !== "");
}
