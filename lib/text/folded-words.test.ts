import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { bareForms, findListed, foldedWords, sameWords } from "./folded-words.ts";

/** The passages of a text where an entry stands, as written. */
function passages(entry: string, text: string): string[] {
  return findListed(entry, foldedWords(text)).map(({ start, end }) => text.slice(start, end));
}

describe("a listed word", () => {
  test.each([
    ["كلب", "كلب"],
    ["كلب", "الكلب"],
    ["كلب", "وكلب"],
    ["كلب", "كَلْب"],
    ["كلب", "كـلـب"],
    ["كلب", "كل\u200dب"],
    ["كلب", "کلب"],
    ["كوردى", "كوردی"],
    ["أحمق", "احمق"],
    ["کوردستان", "كوردستان"],
    ["كوردستان", "کوردستان"],
    ["ASS", "Ass"],
  ])("%s stands in %s, alone and among others", (entry, text) => {
    expect(passages(entry, text)).toEqual([text]);
    expect(passages(entry, `يا، «${text}»! ${text} x`)).toEqual([text, text]);
  });

  test.each([
    ["كل", "كلام"],
    ["ass", "class"],
    ["كلب", "مكلب"],
    ["كلب", "كلبي"],
    ["ass", "الass"],
    ["كلب", "الوكلب"],
    ["كلب", "سالكلب"],
    ["…!", "…!"],
    ["", ""],
  ])("%s does not stand in %s", (entry, text) => expect(passages(entry, text)).toEqual([]));

  test.each(["و", "ف", "ب", "ك", "ل", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "فل", "وبال", "فكال"])(
    "may have %s before it",
    (particle) => expect(passages("مدير", `${particle}مُدير`)).toEqual([`${particle}مُدير`]),
  );

  test("may be a phrase, whatever stands between its words", () => {
    expect(passages("ابن كلب", "يا ٱبنَ  الكَلْبِ!")).toEqual(["ٱبنَ  الكَلْبِ"]);
    expect(passages("buy now", "Buy…\nNOW! buy it now")).toEqual(["Buy…\nNOW"]);
    expect(passages("a a", "a a a a a")).toEqual(["a a", "a a"]);
  });
});

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

  test("an entry never throws and a text of words contains itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = foldedWords(text);
        expect(findListed(text, words)).toHaveLength(words.length === 0 ? 0 : 1);
      }),
    );
  });

  test("reads a megabyte", () => {
    const words = foldedWords("كَلْبٌ ".repeat(150_000));
    expect(words).toHaveLength(150_000);
    expect(findListed("كلب", words)).toHaveLength(150_000);
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
