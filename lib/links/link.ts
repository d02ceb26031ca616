import { randomInt } from "node:crypto";
import { bestLanguage, isLanguage, type Language } from "../text/language.ts";

/** Digits and small letters that nobody mistakes for one another: without 0 and o, 1 and i and l, u and v. */
export const alphabet = "23456789abcdefghjkmnpqrstvwxyz";

const length = 6;

/** Says whether a text has the form of a code. Promises nothing about there being such a link. */
export function isCode(text: string): boolean {
  return text.length === length && [...text].every((character) => alphabet.includes(character));
}

/** A random code. Whether it is free, the database says. */
export function newCode(): string {
  const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
  return isRude(code) ? newCode() : code;
}

/** What these letters can spell of English, Arabic and Kurdish that no newsroom wants in print. */
const rude = [
  "arse",
  "ass",
  "crap",
  "damn",
  "fag",
  "fart",
  "hmar",
  "ker",
  "perv",
  "qahb",
  "qehb",
  "rape",
  "sex",
  "twat",
];

const lookalikes: Record<string, string> = { 3: "e", 4: "a", 5: "s", 7: "h" };

/** Says whether a code spells an insult, also with digits in place of letters. */
export function isRude(code: string): boolean {
  const spelt = [...code].map((character) => lookalikes[character] ?? character).join("");
  return rude.some((word) => spelt.includes(word));
}

export interface Link {
  code: string;
  /** The language the sharer copied the link in. */
  wanted: Language | undefined;
  /** Whether it asks where the link leads instead of going there. */
  isPreview: boolean;
}

/**
 * Reads `{code}` or `{code}.{language}`, in any case, as people copy it off paper; with a `+` behind it, it asks where it
 * leads. Anything else is no link.
 */
export function readLink(text: string): Link | null {
  if (text.length > length + 5) return null;
  const isPreview = text.endsWith("+");
  const [code = "", wanted, ...rest] = text
    .slice(0, isPreview ? -1 : undefined)
    .toLowerCase()
    .split(".");
  if (!isCode(code) || rest.length > 0) return null;
  if (wanted === undefined) return { code, wanted, isPreview };
  return isLanguage(wanted) ? { code, wanted, isPreview } : null;
}

/** The page that says where a link leads. */
export function previewPath(language: Language, code: string): string {
  return `/${language}/links/${code}`;
}

/** What stands behind a code: a story in some languages, or one that was withdrawn. */
export type Whereto =
  | {
      kind: "told";
      code: string;
      languages: readonly [Language, ...Language[]];
      slugs: ReadonlyMap<Language, string>;
    }
  /** The second when a court or an authority ordered it. */
  | { kind: "withdrawn" | "by-order" };

export type Told = Extract<Whereto, { kind: "told" }>;

/** The article to lead to: in the language asked for, else in the reader's best. */
export function chooseArticle(story: Told, wanted: Language | undefined, acceptLanguage: string | undefined) {
  const { code, languages, slugs } = story;
  const language = wanted && slugs.has(wanted) ? wanted : bestLanguage(acceptLanguage, languages);
  return { code, language, slug: slugs.get(language) ?? "" };
}
