import { fold, foldCharacter, inOrder } from "./fold.ts";

/** Where something stands in a text: offsets as String.slice takes them, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** A word as a key (see `fold`), and where it stands in the text as it was written, marks and all. */
export interface FoldedWord extends Span {
  word: string;
}

/** The words of a text: runs of letters, digits and their marks, whatever stands between them. In order. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let open: FoldedWord | null = null;
  let at = 0;
  for (const character of text.toWellFormed()) {
    const start = at;
    at += character.length;
    const { folded, part } = lookOf(character);
    if (part === "between") {
      open = null;
    } else if (open) {
      // Vowel marks and the like, which fold to nothing, belong to the word before them.
      open.word += folded;
      open.end = at;
    } else if (part === "word") {
      open = { word: folded, start, end: at };
      words.push(open);
    }
  }
  for (const it of words) if (!isPlain.test(it.word)) it.word = inOrder(it.word);
  return words;
}

/** What a character is folded to, and what it does: begins a word or goes on with it, only goes on with it, or parts words. */
interface Look {
  folded: string;
  part: "word" | "mark" | "between";
}

function lookOf(character: string): Look {
  const known = looks.get(character);
  if (known) return known;
  const folded = foldCharacter(character);
  const isBetween = folded !== "" && !/^[\p{L}\p{N}\p{M}]/u.test(folded);
  const look: Look = { folded, part: isBetween ? "between" : /^[\p{L}\p{N}]/u.test(folded) ? "word" : "mark" };
  if (looks.size < remembered) looks.set(character, look);
  return look;
}

/** Texts are written in few characters: to look one up takes a tenth of the time. Nobody can fill memory with the rest. */
const looks = new Map<string, Look>();
const remembered = 2_000;

/** Nothing that has an order. */
const isPlain = /^[a-z\d]*$/;

/** What Arabic writes on to the front of a word: and, so; with, like, for; the. "For the" loses its alef. */
const particles = /^[وف]?(?:[بك]?(?:ال)?|لل?)$/u;

/**
 * What is left of a folded word in Arabic script without what may be written on to its front: of وبالبيت, say, البيت and
 * بيت. `the`: only those that lose the article with it, about which there is no doubt, and of these the shortest.
 */
export function bareForms(word: string, lost: "anything" | "the"): string[] {
  const forms: string[] = [];
  for (let end = 1; end <= longestParticles && end < word.length; end += 1) {
    const before = word.slice(0, end);
    const rest = word.slice(end);
    const isArticle = /[ال]ل$/u.test(before);
    // Where hardly anything is left the letters may as well be the word's own: the name of God has no article.
    if (!particles.test(before) || rest.length < (isArticle && lost === "anything" ? 2 : 3)) continue;
    if (isArticle || lost === "anything") forms.push(rest);
  }
  return lost === "the" ? forms.slice(-1) : forms;
}

/** As in وبال, "and with the". */
const longestParticles = 4;

/** What a folded word may be listed as besides itself: each rest of it in Arabic script after what may be written on to its front. */
export function withoutParticles(word: string): string[] {
  const rests: string[] = [];
  // Most words begin with none of them, and a text is long.
  if (!/^[وفبكلا]/u.test(word)) return rests;
  for (let end = 1; end <= longestParticles && end < word.length; end += 1) {
    const rest = word.slice(end);
    if (particles.test(word.slice(0, end)) && /^\p{Script=Arabic}/u.test(rest)) rests.push(rest);
  }
  return rests;
}

/**
 * The key under which two texts are the same but for looks: letters repeated, punctuation, spaces and signs count for
 * nothing. A text without words, such as one of emoji, is itself but for its spaces.
 */
export function sameWords(text: string): string {
  const words = foldedWords(text).map(({ word }) => word.replace(/(\p{L})\1+/gu, "$1"));
  return words.join(" ") || fold(text).replace(/\s+/gu, "");
}
