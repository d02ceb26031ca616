import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { bareForms, foldedWords, sameWords } from "./folded-words.ts";

describe("foldedWords", () => {
  test("says where a word stands, with its marks", () => {
    expect(foldedWords("«كَلْبٌ» ½ x\u0301")).toEqual([
      { word: "كلب", start: 1, end: 7 },
      { word: "12", start: 9, end: 10 },
      { word: "x", start: 11, end: 13 },
    ]);
  });

  const wordy = fc.array(
    fc.constantFrom(
      "a",
      "é",
      "😀",
      " ",
      "\u064e",
      "ك",
      "ـ",
      "ﷺ",
      "½",
      "\ud83d",
      "کی",
      "कि",
      "\u{1d15f}",
      "\u{1d165}",
      ".",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    wordy.map((parts) => parts.join("")),
  );

  test("each span holds the word, and the words are those of the key", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = foldedWords(text);
        for (const { word, start, end } of words) expect(fold(text.slice(start, end))).toBe(word);
        expect(words.map(({ word }) => word)).toEqual(fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []);
        for (const [i, { start }] of words.entries()) expect(start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
      }),
    );
  });

  test("reads a megabyte", () => {
    const words = foldedWords("كَلْبٌ ".repeat(150_000));
    expect(words).toHaveLength(150_000);
  });
});

test("sameWords passes over looks alone", () => {
  expect(sameWords("Buy  NOW!!!")).toBe(sameWords("buy now"));
  expect(sameWords("sooooo gooood")).toBe(sameWords("So, good."));
  expect(sameWords("رااااائع!")).toBe(sameWords("رائع"));
  expect(sameWords("100 dinars")).not.toBe(sameWords("1000 dinars"));
  expect(sameWords("👍 👍")).toBe(sameWords("👍👍"));
  expect(sameWords("👍")).not.toBe(sameWords("👎"));
});

test.each([
  ["الكلب", ["كلب"], ["كلب"]],
  ["وكلب", ["كلب"], []],
  ["وبالبيت", ["بالبيت", "البيت", "بيت"], ["بيت"]],
  ["للكلب", ["لكلب", "كلب"], ["كلب"]],
  ["الدم", ["دم"], []],
  ["الله", ["له"], []],
  ["والي", ["الي"], []],
  ["علي", [], []],
  ["heron", [], []],
  ["", [], []],
])("of %s is left %j, without the article %j", (word, anything, the) => {
  expect(bareForms(word, "anything")).toEqual(anything);
  expect(bareForms(word, "the")).toEqual(the);
});
