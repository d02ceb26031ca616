import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedWords } from "./folded-words.ts";
import { wordList } from "./word-list.ts";

/** The passages of a text where an entry stands, as written. */
function passages(entry: string, text: string): string[] {
  return wordList([entry])(foldedWords(text)).map(({ start, end }) => text.slice(start, end));
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

describe("a list", () => {
  const found = (entries: string[], text: string) =>
    wordList(entries)(foldedWords(text)).map(({ start, end }) => text.slice(start, end));

  test("finds each of its entries, the longer of two that begin alike", () => {
    expect(found(["buy", "buy now", "dog", "كلب"], "Buy NOW a dog, buy وكلب")).toEqual([
      "Buy NOW",
      "dog",
      "buy",
      "وكلب",
    ]);
    expect(found(["a b c", "a"], "a b a b c")).toEqual(["a", "a b c"]);
    // Both what is left without a particle and the word itself may be listed.
    expect(found(["لكن هو", "كن انت"], "لكن انت ولكن هو")).toEqual(["لكن انت", "ولكن هو"]);
  });

  test("of nothing finds nothing", () => expect(found([], "a b")).toEqual([]));

  test("finds what each entry alone would find", () => {
    const word = fc.constantFrom("a", "b", "و", "كل", "الكل", "والكل", "فكل");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.array(word, { maxLength: 12 }), (entries, words) => {
        const text = words.join(" ");
        const alone = entries.some((entry) => passages(entry, text).length > 0);
        expect(found(entries, text).length > 0).toBe(alone);
      }),
    );
  });

  test("reads a long text with a long list in time", () => {
    const entries = Array.from({ length: 500 }, (_, i) => `${"وكل ".repeat(9)}${i}`);
    const words = foldedWords("وكل ".repeat(1_250));
    const began = performance.now();
    expect(wordList(entries)(words)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("holds a text that is an entry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const words = foldedWords(text);
        expect(wordList([text])(words)).toHaveLength(words.length === 0 ? 0 : 1);
      }),
    );
  });
});
