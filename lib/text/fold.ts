/**
 * Letters that keyboards and habits write in many ways and readers take for one: the first of each row stands for all.
 * Alef, waw and yeh with a hamza or madda need no row: they come apart into the letter and a mark.
 */
const sameLetter: readonly string[] = [
  "اٱ",
  "يىیېۍێےؠۑ",
  "كکڪ",
  "گګ",
  "هةەھہۃ",
  "وۆۇۈۉۋۅۊۏ",
  "رڕڒڔ",
  "لڵڶڷڸ",
  // Small sigma at the end of a word.
  "σς",
];

const letters: ReadonlyMap<string, string> = new Map(
  sameLetter.flatMap(([first = "", ...others]) => others.map((other) => [other, first])),
);

/**
 * What is written into a word without being one of its letters: marks above and below that Arabic, Hebrew, Latin, Greek
 * and Cyrillic can do without (but not the vowel signs of India, nor the voice marks of Japan, without which a word is
 * another), tatweel, the high hamza, and what nobody can see. White space and the signs of Arabic under format are seen.
 */
const silent =
  /[[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}]]\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u0674]--[\t-\r\x85\u3099\u309a\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]]/gv;

/**
 * The key by which words are compared: bans, names, duplicates and search all ask this one function. Compatible forms,
 * capital and small letters, vowel marks and accents, stretched and invisible characters, the letters that Arabic and
 * Kurdish keyboards share, and the digits of all scripts fall together. A key is for comparing, never for showing.
 * Folding a key changes nothing. Takes time in proportion to the length.
 */
export function fold(text: string): string {
  let key = "";
  for (const character of text.toWellFormed()) key += foldCharacter(character);
  return inOrder(key);
}

/** What one character adds to a key, before its marks are put in order; nothing, if it is silent. */
export function foldCharacter(character: string): string {
  if (character >= " " && character <= "~") return character.toLowerCase();
  const known = folded.get(character);
  if (known !== undefined) return known;
  const key = foldOnce(character);
  if (folded.size < remembered) folded.set(character, key);
  return key;
}

/** Texts are written in few characters: to look one up takes a tenth of the time. Nobody can fill memory with the rest. */
const folded = new Map<string, string>();
const remembered = 2_000;

function foldOnce(character: string): string {
  const bare = withoutCase(apart(character));
  // A sign that stands for a phrase (U+FDFA) parts words; in one that stands for a few letters, only those count.
  if (/\p{L}\s+\p{L}/u.test(bare)) return " ";
  const word = /[\p{L}\p{N}]/u.test(bare) ? bare.replace(/[^\p{L}\p{N}\p{M}]/gu, "") : bare;
  return word
    .replace(/[\p{Script=Arabic}ς]/gu, (letter) => letters.get(letter) ?? letter)
    .replace(/\p{Nd}/gu, asciiDigit);
}

/** Puts the marks on each letter in Unicode's order, which takes the square of their number: thirty are enough. */
export function inOrder(key: string): string {
  return key.replace(/(\p{M}{30})\p{M}+/gu, "$1").normalize("NFD");
}

function apart(character: string): string {
  return character
    .replace(/[🅐-🅩🅰-🆉]/u, unboxed)
    .normalize("NFKD")
    .replace(silent, "");
}

/** White letters in black circles and squares, which Unicode does not count as forms of the letter. */
function unboxed(letter: string): string {
  return String.fromCodePoint((((letter.codePointAt(0) ?? 0) - 0x1f150) % 0x20) + 0x41);
}

/** By way of capitals, so that ß and ss, dotless and dotted i meet; ẞ has to be small for that. */
function withoutCase(bare: string): string {
  return apart(bare.toLowerCase().toUpperCase()).toLowerCase();
}

/** Unicode keeps the ten digits of a script in a row and begins each row with zero. */
function asciiDigit(digit: string): string {
  let before = digit.codePointAt(0) ?? 0;
  const value = before;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return String((value - before) % 10);
}
