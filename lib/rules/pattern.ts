import { RE2JS, RE2JSException } from "re2js";
import { foldCharacter } from "../text/fold.ts";
import type { Span } from "../text/folded-words.ts";
import type { FoldedText } from "./folded-text.ts";

/** In characters. */
export const longestPattern = 200;

/**
 * In steps of the program that an expression becomes. Each character of a text passes each of them at most once, so
 * that five thousand characters take tens of milliseconds at the worst, whatever is written.
 */
const longestProgram = 250;

/** To look for each next one starts anew, and a moderator needs no more. */
const mostMatches = 10;

/**
 * Where a regular expression matches a folded text. Linear in the length of the text: RE2 knows no way back. It stops at
 * the first match that it is asked to, `isLate` being asked before each next one. Null for what is no expression, is
 * too large, or matches nothing at all, which is everywhere.
 */
export function compilePattern(pattern: string): ((text: FoldedText, isLate?: () => boolean) => Span[]) | null {
  const program = compile(pattern);
  if (!program || program.programSize() > longestProgram || program.matcher("").find()) return null;
  return (text, isLate = () => false) => {
    const matcher = program.matcher(text.key);
    const spans: Span[] = [];
    for (let i = 0; i < mostMatches && !(spans.length > 0 && isLate()) && matcher.find(); i += 1) {
      if (matcher.end() > matcher.start()) spans.push(text.spanOf(matcher.start(), matcher.end()));
    }
    return spans;
  };
}

function compile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(folded(pattern), RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}

/** The letters of an expression as those of the text, so that it finds them; signs and ASCII are what they are. */
function folded(pattern: string): string {
  let key = "";
  for (const character of pattern.toWellFormed()) {
    const letter = character <= "~" ? character : foldCharacter(character);
    key += /^[\p{L}\p{N}\p{M}]*$/u.test(letter) ? letter : character;
  }
  return key;
}
