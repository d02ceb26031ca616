import { type FoldedWord, foldedWords, type Span } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";
import { findLinks } from "../text/links.ts";
import { type FoldedText, foldedText } from "./folded-text.ts";

/** What rules ask about a comment. */
export interface Facts {
  text: string;
  author: string;
  email: string;
  language: Language;
  /** The story's code. */
  story: string;
  section: number;
  /** How many times these words came before. */
  copies: number;
  /** How many comments the visitor has sent within a day. */
  ofVisitor: number;
  /** Whether nothing of this visitor or confirmed address was published yet. */
  isNewcomer: boolean;
  at: Date;
}

export interface FoundLink extends Span {
  host: string;
}

/** A comment as rules read it: its text is folded, and cut into words and links, once for all rules that want it. */
export interface Reading extends Facts {
  words(): FoldedWord[];
  folded(): FoldedText;
  links(): FoundLink[];
}

export function read(facts: Facts): Reading {
  const { text } = facts;
  return {
    ...facts,
    words: once(() => foldedWords(text)),
    folded: once(() => foldedText(text)),
    links: once(() => linksIn(text)),
  };
}

function linksIn(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  let start = 0;
  for (const segment of findLinks(text)) {
    const end = start + segment.text.length;
    // A dot may end a host's name, and leads to the same place.
    if (segment.kind === "link") links.push({ host: new URL(segment.href).hostname.replace(/\.$/, ""), start, end });
    start = end;
  }
  return links;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
