import type { Language } from "../text/language.ts";
import { type Lexemes, quoted } from "./lexemes.ts";
import type { Term } from "./terms.ts";

/** Terms as PostgreSQL is asked for them. */
export interface Asked {
  /** A tsquery without phrases, which an index alone can answer: their words, wherever they stand. */
  loose: string;
  /** The same with phrases, where there are any. */
  strict: string | null;
  /** What is found and to be marked: these lexemes, and those that begin like this. */
  whole: string[];
  beginnings: string[];
}

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/** In Kurdish endings are written on to a word: those of four letters and more are found with any. */
const shortestWithEndings: Partial<Record<Language, number>> = { ckb: 4, kmr: 4 };

/** Writes terms as a tsquery; null when nothing is left to look for. Only lexemes get in, each in its quotes. */
export function writeQuery(terms: readonly Term[], lexemes: Lexemes, language: Language): Asked | null {
  const loose: string[] = [];
  const strict: string[] = [];
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const { words, isUnwanted, isBeginning } of terms) {
    const forms = words.map(({ word }) => lexemes.get(word) ?? []);
    const phrase = inARow(forms);
    if (phrase === null) continue;
    if (isUnwanted) {
      strict.push(`!${phrase}`);
      if (words.length === 1) loose.push(`!${phrase}`);
      continue;
    }
    const longEnough = (word: string) =>
      words.length === 1 &&
      ((isBeginning && word.length >= shortestBeginning) || word.length >= (shortestWithEndings[language] ?? Infinity));
    const begun = words.flatMap(({ word }) => [word, ...(lexemes.get(word) ?? [])]).filter(longEnough);
    for (const lexeme of forms.flat()) whole.add(lexeme);
    for (const beginning of begun) beginnings.add(beginning);
    const any = forms.filter((it) => it.length > 0).map((it) => either([...it.map(quoted), ...begun.map(begins)]));
    loose.push(...any);
    strict.push(...(words.length === 1 ? any : [phrase]));
  }
  if (whole.size === 0) return null;
  const isLoose = terms.every(({ words }) => words.length === 1);
  return {
    loose: loose.join(" & "),
    strict: isLoose ? null : strict.join(" & "),
    whole: [...whole],
    beginnings: [...beginnings],
  };
}

const begins = (lexeme: string) => `${quoted(lexeme)}:*`;

const either = (alternatives: readonly string[]) => `(${[...new Set(alternatives)].join(" | ")})`;

/** One after the other, as far apart as they were typed: what is found under nothing leaves its place. */
function inARow(forms: readonly (readonly string[])[]): string | null {
  let phrase: string | null = null;
  let distance = 1;
  for (const alternatives of forms) {
    if (alternatives.length === 0) {
      distance += 1;
      continue;
    }
    const one = either(alternatives.map(quoted));
    phrase = phrase === null ? one : `${phrase} <${distance}> ${one}`;
    distance = 1;
  }
  return phrase === null ? null : `(${phrase})`;
}
