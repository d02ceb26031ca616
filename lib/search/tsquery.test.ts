import { expect, test } from "vitest";
import { type Lexemes, quoted } from "./lexemes.ts";
import { readTerms } from "./terms.ts";
import { writeQuery } from "./tsquery.ts";

/** As if "the" and "of" stood everywhere, and "cities" lost its ending. */
const lexemes = (text: string): Lexemes =>
  new Map(
    readTerms(text).flatMap(({ words }) =>
      words.map(({ word }) => [word, ["the", "of"].includes(word) ? [] : [word.replace(/ies$/, "i")]] as const),
    ),
  );
const write = (text: string, language: "en" | "ckb" = "en") => writeQuery(readTerms(text), lexemes(text), language);

test.each([
  ["heron flies", "('heron') & ('fli' | 'flies':* | 'fli':*)", null],
  ["it is", "('it') & ('is')", null],
  [`"state of the art"`, "('state') & ('art')", "(('state') <3> ('art'))"],
  ["heron -stork", "('heron') & !(('stork'))", null],
  [`heron -"grey stork"`, "('heron')", "('heron') & !(('grey') <1> ('stork'))"],
])("%s is asked for as %s", (text, loose, strict) => expect(write(text)).toMatchObject({ loose, strict }));

test("what stands everywhere, or is only unwanted, is nothing to look for", () => {
  for (const text of ["", "the", `"of the"`, "-heron"]) expect(write(text), text).toBeNull();
});

test("in Kurdish a word is found with its endings, wherever it is typed", () => {
  expect(write("کتێب x", "ckb")?.beginnings).toEqual(["کتێب"].map((word) => readTerms(word)[0]?.words[0]?.word));
});

test("quotes and backslashes stay inside a lexeme", () => expect(quoted("a'b\\c")).toBe("'a''b\\\\c'"));
