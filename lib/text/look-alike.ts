import unhomoglyph from "unhomoglyph";
import { fold } from "./fold.ts";
import { foldedWords } from "./folded-words.ts";

/**
 * Look-alikes that Unicode's table leaves alone: small capitals, digits and signs that stand for letters, and the
 * letters of other scripts that pass for Latin ones once `fold` has had them. i, l and 1 are one stroke to the eye.
 */
const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ᴀ: "a", ʙ: "b", ᴄ: "c", ᴅ: "d", ᴇ: "e", ꜰ: "f", ɢ: "g", ʜ: "h", ɪ: "i", ᴊ: "j", ᴋ: "k", ĸ: "k", ʟ: "i" },
    ...{ ᴍ: "rn", ʍ: "rn", ɴ: "n", ᴏ: "o", ᴘ: "p", ʀ: "r", ꜱ: "s", ᴛ: "t", ᴜ: "u", ᴠ: "v", ᴡ: "w", ʏ: "y", ᴢ: "z" },
    ...{ l: "i", "1": "i", "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", $: "s", "€": "e" },
    ...{ ا: "i", ه: "o", σ: "o" },
  }),
);

/** Words that guests put beside a name to pass for the house, as people type them. */
export const claims: readonly string[] = [
  ...["admin", "administrator", "moderator", "mod", "editor", "staff", "team", "official", "support"],
  ...["مدير", "المدير", "مشرف", "المشرف", "محرر", "المحرر", "الإدارة", "الادارة", "التحرير", "رسمي", "الرسمي"],
  ...["بەڕێوەبەر", "سەرپەرشتیار", "سەرنووسەر", "ئەدمین", "فەرمی"],
  ...["rêveber", "rêvebir", "sernivîskar", "edîtor", "moderator", "fermî"],
];

/**
 * What a name looks like, as words: two names with one skeleton are hard to tell apart. `fold`, and Unicode's table of
 * confusable characters (UTS #39). Capitals are compared as capitals, because some look like what their small letters
 * do not: Greek Η is an H, and η is an n. Arabic letters are left to `fold`: the table would merge names that readers
 * tell apart by their dots. For comparing only.
 */
export function skeleton(name: string): string {
  const plain = fold(confused(fold(confused(name.normalize("NFKC")))));
  const drawn = plain.replace(/./gsu, (character) => strokes.get(character) ?? character);
  return foldedWords(drawn)
    .map(({ word }) => word)
    .join(" ");
}

/**
 * Which of the others a name imitates. It does when both look the same, spaces or no; when it holds a name of two words
 * or more as it stands, whatever else it says; and when it holds a shorter one beside a claim such as "admin".
 */
export function looksLike(name: string, others: readonly string[]): string[] {
  return imitationsOf(others)(name);
}

/** The same for many names, with the others looked at once. */
export function imitationsOf(others: readonly string[]): (name: string) => string[] {
  const known = others.map((other) => ({ other, looks: looks(other) }));
  return (name) => {
    const seen = looks(name);
    return known.flatMap((it) => (it.looks.some((its) => seen.some((mine) => imitates(mine, its))) ? [it.other] : []));
  };
}

/** What a name looks like, as words and as one. */
interface Look {
  words: string;
  joined: string;
}

/** As written, and in small letters, which other people may write in capitals. */
function looks(name: string): Look[] {
  const all = [skeleton(name), skeleton(fold(name))].filter((it) => it !== "");
  return all.map((words) => ({ words, joined: words.replaceAll(" ", "") }));
}

const claimed = new Set(claims.map(skeleton));

function imitates({ words: name, joined }: Look, { words: other, joined: itsJoined }: Look): boolean {
  if (joined === itsJoined) return true;
  const at = ` ${name} `.indexOf(` ${other} `);
  if (at < 0) return false;
  const beside = [...name.slice(0, at).split(" "), ...name.slice(at + other.length).split(" ")];
  return other.includes(" ") || beside.some((word) => claimed.has(word));
}

/** Each character as its like in the table, which also gives each digit the letter that it passes for. */
function confused(text: string): string {
  return text.replace(/(?:\P{Script=Arabic}|\p{Nd})+/gu, unhomoglyph);
}
