import { bareForms, foldedWords } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";
import { findLinks } from "../text/links.ts";

/** What a comment can have besides words. No folded word begins with a colon. */
export const signs = [":link", ":links", ":mail", ":number", ":capitals"] as const;

export type Sign = (typeof signs)[number];

/** In characters: what is longer is no word that another comment would have. */
const longestWord = 40;

/** Of one comment: the longest that a guest may write has hardly more. */
const mostTokens = 1_000;

/** Fewer capital letters than this are an abbreviation or a name. */
const fewCapitals = 10;

/**
 * What the filter counts of a comment, each once: its words, folded and in Arabic without the article; the hosts that it
 * links to; and a few signs. What has digits in it and what has an @ is often about a person: of these only that there
 * was such a thing.
 */
export function tokensOf(text: string, language: Language): string[] {
  const segments = findLinks(text);
  const links = segments.filter((it) => it.kind === "link");
  const rest = segments.map((it) => (it.kind === "text" ? it.text : " ")).join("");
  const runs = rest.split(/\s+/u);
  const unaddressed = runs.filter((run) => !/[@＠]/u.test(run));
  const plain = unaddressed.join(" ");
  const tokens = [
    links.length === 1 && ":link",
    links.length > 1 && ":links",
    unaddressed.length < runs.length && ":mail",
    /(?:\p{Nd}[\s().-]*){7}/u.test(plain) && ":number",
    isShouted(plain) && ":capitals",
    ...links.map(({ href }) => hostOf(href)),
    ...foldedWords(plain).map(({ word }) => wordIn(word, language)),
  ].filter((token) => token !== false);
  return [...new Set(tokens)].slice(0, mostTokens);
}

function hostOf(href: string): string | false {
  const host = new URL(href).hostname.replace(/^www\./, "");
  return host.includes(".") && host;
}

function wordIn(word: string, language: Language): string | false {
  if (word.length < 2 || word.length > longestWord || /\p{N}/u.test(word)) return false;
  return (language === "ar" && bareForms(word, "the")[0]) || word;
}

/** Mostly capital letters, in a script that has them. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= fewCapitals && capitals > 2 * small;
}
