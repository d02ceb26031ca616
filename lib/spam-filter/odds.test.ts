import { expect, test } from "vitest";
import { opinionFrom } from "./odds.ts";

const learnt = { spam: 40, published: 80 };

test("a word seen in as large a share of either kind says nothing", () => {
  expect(opinionFrom([{ word: "a", spam: 10, published: 20 }], learnt)).toEqual({ probability: 0.5, words: [] });
  expect(opinionFrom([], learnt)).toEqual({ probability: 0.5, words: [] });
});

test("one word, by hand: 10 of 40 spam and 4 of 80 published", () => {
  // p = 0.25 / (0.25 + 0.05) = 5/6; f = (1 · 0.5 + 14 · 5/6) / 15 = 73/90.
  const { probability, words } = opinionFrom([{ word: "a", spam: 10, published: 4 }], learnt);
  expect(words).toEqual([{ word: "a", spam: 10, published: 4, speaksForSpam: expect.closeTo(73 / 90, 12) }]);
  expect(probability).toBeCloseTo(73 / 90, 12);
});

test("two words, by hand: their odds multiply", () => {
  // "a" as above: odds 73 : 17. "b": p = 0, f = 0.5 / 9 = 1/18, odds 1 : 17. Together 73 : 289.
  const { probability, words } = opinionFrom(
    [
      { word: "a", spam: 10, published: 4 },
      { word: "b", spam: 0, published: 8 },
    ],
    learnt,
  );
  expect(probability).toBeCloseTo(73 / 362, 12);
  expect(words.map(({ word }) => word)).toEqual(["b", "a"]);
});

test("a word seen once is half believed: it makes no certain spam", () => {
  expect(opinionFrom([{ word: "a", spam: 1, published: 0 }], learnt).probability).toBeCloseTo(0.75, 12);
});

test("the fifteen words that say most decide, and however many there are it is a probability", () => {
  const strong = Array.from({ length: 30 }, (_, i) => ({ word: `s${i}`, spam: 40, published: 0 }));
  const weak = Array.from({ length: 500 }, (_, i) => ({ word: `w${i}`, spam: 1, published: 0 }));
  const { probability, words } = opinionFrom([...weak, ...strong], learnt);
  expect(words).toHaveLength(15);
  expect(words.every(({ spam }) => spam === 40)).toBe(true);
  expect(probability).toBeGreaterThan(0.999);
  expect(probability).toBeLessThanOrEqual(1);
});
