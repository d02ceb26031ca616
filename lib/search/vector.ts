import { foldedWords } from "../text/folded-words.ts";
import { type Lexemes, quoted } from "./lexemes.ts";

/** What is searched of an article. */
export interface Searched {
  headline: string;
  standfirst: string;
  /** Key points and the authors' names. */
  beside: string;
  body: string;
}

/**
 * Each part weighs something, and has its own stretch of places: so no phrase goes from one into the next, and where a
 * word stands in its part is told without reading the others. PostgreSQL counts to 16,383.
 */
export const stretches = {
  headline: { weight: "A", first: 1, last: 499 },
  standfirst: { weight: "B", first: 500, last: 999 },
  beside: { weight: "B", first: 1_000, last: 1_999 },
  body: { weight: "D", first: 2_000, last: 16_382 },
} as const satisfies Record<keyof Searched, { weight: string; first: number; last: number }>;

const parts = ["headline", "standfirst", "beside", "body"] as const satisfies (keyof Searched)[];

/** The places of each folded word of an article, such as `2000D`. */
export function placesOf(searched: Searched): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const part of parts) {
    const { weight, first, last } = stretches[part];
    for (const [i, { word }] of foldedWords(searched[part])
      .slice(0, last - first)
      .entries()) {
      const known = places.get(word);
      if (known) known.push(`${first + i}${weight}`);
      else places.set(word, [`${first + i}${weight}`]);
    }
  }
  return places;
}

/** An article's words as a tsvector is written. */
export function vectorOf(places: ReadonlyMap<string, readonly string[]>, lexemes: Lexemes): string {
  const entries = [...places].flatMap(([word, at]) =>
    (lexemes.get(word) ?? []).map((lexeme) => `${quoted(lexeme)}:${at.slice(0, mostPlaces).join(",")}`),
  );
  return entries.join(" ");
}

/** So many PostgreSQL keeps of one word. */
const mostPlaces = 255;
