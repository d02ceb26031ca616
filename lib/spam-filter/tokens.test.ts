import { expect, test } from "vitest";
import { foldedWords } from "../text/folded-words.ts";
import { signs, tokensOf } from "./tokens.ts";

test("words are folded, and each is there once", () => {
  expect(tokensOf("The RIVER, the river and the Ríver", "en")).toEqual(["the", "river", "and"]);
  expect(tokensOf("کتێب كتێب", "ckb")).toHaveLength(1);
});

test("Arabic words lose the article and what is written before it", () => {
  expect(tokensOf("الجسر والجسر بالجسر جسر", "ar")).toEqual(["جسر"]);
});

test("nothing with digits or an @ is a word: only that it was there", () => {
  expect(tokensOf("Call +964 750 123 45 67 or write to ada.l@mail.example", "en")).toEqual([
    ...[":mail", ":number", "call", "or", "write", "to"],
  ]);
  expect(tokensOf("اتصل ٠٧٥٠١٢٣٤٥٦٧", "ar")).toEqual([":number", "اتصل"]);
  expect(tokensOf("route66 x 2026 ada＠mail.example", "en")).toEqual([":mail"]);
});

test("a link is its host and how many there are; its path is nobody's word", () => {
  expect(tokensOf("See https://www.shop.example/ada/cart?x=1", "en")).toEqual([":link", "shop.example", "see"]);
  expect(tokensOf("https://a.example https://a.example/b", "en")).toEqual([":links", "a.example"]);
});

test("shouting is a sign, an abbreviation is none", () => {
  expect(tokensOf("BUY NOW WHILE IT LASTS", "en")).toContain(":capitals");
  expect(tokensOf("UNESCO and the UN met", "en")).not.toContain(":capitals");
});

test("nobody can write a sign as a word", () => {
  for (const sign of signs) expect(foldedWords(sign).map(({ word }) => word)).not.toContain(sign);
});

test("an endless text has a bounded number of words", () => {
  const letters = (i: number) => [...String(i)].map((digit) => String.fromCharCode(97 + Number(digit))).join("");
  const long = Array.from({ length: 5_000 }, (_, i) => `word${letters(i)}`).join(" ");
  expect(tokensOf(long, "en")).toHaveLength(1_000);
  expect(tokensOf("a".repeat(100), "en")).toEqual([]);
});
