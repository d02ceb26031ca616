import fc from "fast-check";
import { expect, test } from "vitest";
import { searchLimits } from "./search.ts";
import { readTerms } from "./terms.ts";

const inShort = (text: string) =>
  readTerms(text).map(({ words, isPhrase, isUnwanted, isBeginning }) => {
    const said = words.map(({ word }) => word).join(" ");
    return `${isUnwanted ? "-" : ""}${isPhrase ? `"${said}"` : said}${isBeginning ? "…" : ""}`;
  });

test.each([
  ["heron", ["heron…"]],
  ["A Heron flies", ["a", "heron", "flies…"]],
  [`"grey heron" flies`, [`"grey heron"`, "flies…"]],
  [`flies "grey heron"`, ["flies", `"grey heron"`]],
  ["“grey heron” «flies»", [`"grey heron"`, "flies"]],
  [`"grey heron`, [`"grey heron"`]],
  ["heron -stork", ["heron", "-stork"]],
  [`heron -"grey stork"`, ["heron", `-"grey stork"`]],
  ["heron - stork", ["heron", "stork…"]],
  ["co-op", ["co", "op…"]],
  ["-co-op", [`-"co op"`]],
  ["وبالبيت", ["وبالبيت…"]],
  ["… & | ! ( ) : * '", []],
  [`""`, []],
  ["", []],
])("%s asks for %j", (text, terms) => expect(inShort(text)).toEqual(terms));

test("at most twelve words", () => {
  const text = "word ".repeat(40);
  expect(readTerms(text).flatMap(({ words }) => words)).toHaveLength(searchLimits.words);
  expect(readTerms(`"${text}"`).flatMap(({ words }) => words)).toHaveLength(searchLimits.words);
});

test("each word stands where it says, whatever is typed", () => {
  const typed = fc
    .array(fc.constantFrom(..."-\"“ aكé'\\&|!:*()\u0301\u200f"), { maxLength: 40 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(typed, (text) => {
      let before = 0;
      for (const { start, end } of readTerms(text).flatMap(({ words }) => words)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        before = end;
      }
    }),
  );
});
