import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Language } from "../text/language.ts";
import type { Card } from "./card.ts";
import { draw } from "./draw.ts";

const card = { code: "abc234", section: "World", masthead: "The Courier", picture: null };
const plain = (language: Language, headline: string): Card => ({ ...card, language, headline });

/** What is in a part of a drawing, a channel each. */
async function part(drawn: Buffer, [left, top, width, height]: [number, number, number, number]) {
  const cut = await sharp(drawn).extract({ left, top, width, height }).png().toBuffer();
  return (await sharp(cut).stats()).channels;
}

/** Whether letters are in the left and in the right half of what is drawn at the height of the headline. */
async function inked(drawn: Buffer) {
  const [left, right] = [await part(drawn, [0, 430, 600, 200]), await part(drawn, [600, 430, 600, 200])];
  return { left: (left[1]?.max ?? 0) > 200, right: (right[1]?.max ?? 0) > 200 };
}

describe.each([
  ["en", "Short", "left"],
  ["kmr", "Kurt: ê î û ş ç", "left"],
  ["ar", "خبر قصير", "right"],
  ["ar", "UN: خبر", "right"],
  ["ckb", "هەواڵێکی کورت ٢٣", "right"],
] as const)("in %s: %s", (language, headline, side) => {
  test("a JPEG of 1200 × 630 pixels whose headline begins where its language does", async () => {
    const drawn = await draw(plain(language, headline), null);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(await inked(drawn)).toEqual({ left: side === "left", right: side === "right" });
  });
});

test.each([
  ["the longest headline", "A headline ".repeat(28)],
  ["one word without an end", "W".repeat(300)],
  ["markup", "<span size='100pt'>&amp;</wrong> & <"],
  ["what nobody can see", "a\u0000b\ud800c\u202ed"],
])("%s is drawn as well", async (_, headline) => {
  expect(await sharp(await draw(plain("en", headline), null)).metadata()).toMatchObject({ width: 1200, height: 630 });
});

test("a small upright picture fills the card", async () => {
  const picture = await sharp({ create: { width: 320, height: 900, channels: 3, background: "#00ff00" } })
    .jpeg()
    .toBuffer();
  const drawn = await draw(plain("en", "Short"), picture);
  expect(await sharp(drawn).metadata()).toMatchObject({ width: 1200, height: 630 });
  const [red, green] = (await part(drawn, [1190, 250, 5, 5])).map(({ mean }) => mean);
  expect(green ?? 0).toBeGreaterThan(100 + (red ?? 255));
});
