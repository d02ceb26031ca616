import { direction, type Language } from "../text/language.ts";
import { type Body, plainText } from "./body.ts";

/**
 * How long a text takes to read at leisure.
 * @returns whole minutes, at least 1
 */
export function readingMinutes(body: Body, language: Language): number {
  const words = plainText(body).split(/\s+/u).filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsPerMinute[direction(language)]));
}

/**
 * A word of Arabic says more than one of English and takes longer; Kurdish goes with its script.
 * Source: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance (IReST), 2012: English 228,
 * Arabic 138.
 */
const wordsPerMinute = { ltr: 230, rtl: 140 };
