import { visibleText } from "./characters.ts";

/** Text to show as it is, or the signs of one or more invisible characters in a row, each kind once. */
export type Shown = { kind: "text"; text: string } | { kind: "mark"; signs: string[] };

/** The abbreviations that Unicode's charts use. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "\u00ad": "SHY",
    "\u200b": "ZWSP",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
  }),
);

/**
 * A text cut where it holds what nobody can see and `visibleText` would not have let in: overrides, embeddings and
 * isolates that turn the words after them around, controls, fillers. Their places are kept and their effect is gone,
 * so that a name from an older row or an import shows what was done to it. The texts and marks together are the text.
 */
export function visibleMarks(text: string): Shown[] {
  const shown: Shown[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu)) {
    let at = index;
    for (const character of run) {
      if (visibleText(character) === "") {
        if (at > end) shown.push({ kind: "text", text: text.slice(end, at) });
        end = at + character.length;
        addSign(shown, signs.get(character) ?? codeOf(character));
      }
      at += character.length;
    }
  }
  if (end < text.length) shown.push({ kind: "text", text: text.slice(end) });
  return shown;
}

function addSign(shown: Shown[], sign: string): void {
  const last = shown.at(-1);
  if (last?.kind !== "mark") shown.push({ kind: "mark", signs: [sign] });
  else if (!last.signs.includes(sign)) last.signs.push(sign);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
