import { expect, test } from "vitest";
import { excerpt, marked, type Piece } from "./marking.ts";
import { stretches } from "./vector.ts";

const inShort = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

const inBody = (...words: number[]) => new Set(words.map((n) => stretches.body.first + n));

test("words are marked as they are written", () => {
  const places = new Set([1, 3].map((n) => stretches.headline.first + n));
  expect(inShort(marked("“The CAFÉ”, said: مُحَمَّد!", "headline", places))).toBe("“The [CAFÉ]”, said: [مُحَمَّد]!");
  expect(inShort(marked("Nothing", "standfirst", places))).toBe("Nothing");
  expect(marked("", "standfirst", places)).toEqual([]);
});

test("an excerpt is the paragraph of the first word that was found", () => {
  expect(inShort(excerpt("One two.\nThree four, five.\nSix.", inBody(3, 5)))).toBe("Three [four], five.");
  expect(excerpt("One two.", new Set([1, 500]))).toBeNull();
  expect(excerpt("", inBody(0))).toBeNull();
});

test("of a long paragraph some words around are shown", () => {
  const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
  const text = words.join(" ");
  expect(inShort(excerpt(text, inBody(50)))).toBe(`…${words.slice(38, 74).join(" ").replace("w50", "[w50]")}…`);
  expect(inShort(excerpt(text, inBody(2)))).toBe(`${words.slice(0, 36).join(" ").replace("w2", "[w2]")}…`);
  expect(inShort(excerpt(text, inBody(99)))).toBe(`…${words.slice(64).join(" ").replace("w99", "[w99]")}`);
});
