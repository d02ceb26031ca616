import { expect, test } from "vitest";
import { cardName, cardOf, cardPath, readCardName } from "./card.ts";

const article = {
  language: "ckb" as const,
  headline: "A headline",
  leadMedia: { id: "a".repeat(16), width: 2400, height: 1350, widths: [320, 640, 960, 1280, 1920] },
  story: { code: "abc234", section: { slug: "world", names: [{ language: "en" as const, name: "World" }] } },
};
const card = cardOf(article, "The Courier");

test("a card shows the article, its section and the newspaper, and the narrowest picture that fills it", () => {
  expect(card).toMatchObject({ headline: "A headline", section: "World", masthead: "The Courier" });
  expect(card.picture).toEqual({ id: "a".repeat(16), width: 1280 });
  const narrow = { ...article, leadMedia: { ...article.leadMedia, width: 700, widths: [320, 640] } };
  expect(cardOf(narrow, "The Courier").picture?.width).toBe(640);
  expect(cardOf({ ...article, leadMedia: null }, "The Courier").picture).toBeNull();
});

test("its address changes with whatever is drawn on it, and only then", () => {
  expect(cardPath(cardOf(article, "The Courier"))).toBe(cardPath(card));
  const others = [
    cardOf({ ...article, headline: "Another" }, "The Courier"),
    cardOf({ ...article, leadMedia: null }, "The Courier"),
    cardOf(article, "The Herald"),
  ];
  expect(new Set([card, ...others].map(cardPath)).size).toBe(4);
});

test("a file's name says whose card it is; anything else says nothing", () => {
  expect(readCardName(cardName(card))).toEqual({ code: "abc234", language: "ckb" });
  for (const name of [
    "",
    "abc234.ckb.jpg",
    "abc234.fr.0123456789ab.jpg",
    "abc234.ckb.0123456789ab.png",
    "abc234.ckb.0123456789aB.jpg",
    "../abc234.ckb.0123456789ab.jpg",
    "abc23o.ckb.0123456789ab.jpg",
  ]) {
    expect(readCardName(name), name).toBeNull();
  }
});
