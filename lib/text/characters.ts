/**
 * Controls and format characters that stay: line breaks and tabs; joiners, without which Kurdish, Persian and emoji
 * fall apart; the plain direction marks; and the Arabic signs that Unicode files under format but people can see.
 */
const kept: ReadonlySet<string> = new Set(
  "\n\t\u200c\u200d\u200e\u200f\u061c\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2",
);

function isKept(character: string): boolean {
  // A variation selector chooses how the character before it looks: emoji need them.
  return kept.has(character) || /\p{Variation_Selector}/u.test(character);
}

/** UAX #15 (stream-safe text) leaves room for 30 marks on one letter, far more than any language writes. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * What people typed, without what nobody can see: NUL and other controls, bidi overrides, embeddings and isolates,
 * soft hyphens, byte order marks, fillers, half surrogates, code points that are nothing, and marks heaped without end. Line breaks and tabs stay; words are
 * not touched. Takes time in proportion to the length.
 */
export function visibleText(typed: string): string {
  return (
    typed
      .toWellFormed()
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
      .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
        isKept(character) ? character : "",
      )
      // To order the marks on one letter, NFC takes the square of their number; some come apart into several.
      .replace(tooManyMarks, "$1")
      .normalize("NFC")
      .replace(tooManyMarks, "$1")
  );
}

/** The same for a single line: every run of white space becomes one space. */
export function visibleLine(typed: string): string {
  return visibleText(typed).replace(/\s+/gu, " ").trim();
}

/** Whether there is anything to see. Spaces, joiners, fillers and marks alone are nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Length as a reader counts it and PostgreSQL's char_length does: in code points. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Keeps a text to itself inside a sentence that may run the other way (Unicode UAX #9, FSI and PDI). Marks with which it
 * could break out are left away.
 */
export function isolated(text: string): string {
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of a text, of `most` letters as a reader counts them; an ellipsis says that more follows. */
export function shortened(text: string, most: number): string {
  let kept = 0;
  for (const { index } of letters.segment(text)) {
    if (kept === most) return `${text.slice(0, index).trimEnd()}…`;
    kept += 1;
  }
  return text;
}
