import fc from "fast-check";
import { expect, test } from "vitest";
import { alphabet, isCode, isRude, newCode, readLink } from "./link.ts";

test("codes are six characters of an alphabet without look-alikes", () => {
  expect(alphabet).not.toMatch(/[01ilou]/);
  for (let round = 0; round < 2_000; round += 1) expect(newCode()).toSatisfy(isCode);
});

test("every character is drawn about as often as every other", () => {
  const drawn = Array.from({ length: 10_000 }, newCode).join("");
  const counts = [...alphabet].map((character) => drawn.split(character).length - 1);
  const expected = drawn.length / alphabet.length;
  // Fifteen per cent is seven standard deviations: the guard against rude words takes less than one of them.
  for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.15);
});

test("anything outside the alphabet is no code", () => {
  fc.assert(
    fc.property(
      fc.string(),
      (text) => isCode(text) === (text.length === 6 && [...text].every((c) => alphabet.includes(c))),
    ),
  );
  for (const text of ["", "abc23", "abc2345", "abc23o", "ABC234", "abc23\n", "٢٣٤٥٦٧"])
    expect(isCode(text)).toBe(false);
});

test("a code that spells an insult is never given", () => {
  expect(["xa55xx", "2fart2", "7mar23", "bcd234"].map(isRude)).toEqual([true, true, true, false]);
});

test("a link is a code, or a code and a language", () => {
  expect(readLink("abc234")).toEqual({ code: "abc234", wanted: undefined, isPreview: false });
  expect(readLink("abc234.ckb")).toEqual({ code: "abc234", wanted: "ckb", isPreview: false });
  expect(readLink("ABC234.AR")).toEqual({ code: "abc234", wanted: "ar", isPreview: false });
  expect(readLink("abc234+")).toEqual({ code: "abc234", wanted: undefined, isPreview: true });
  expect(readLink("abc234.ckb+")).toEqual({ code: "abc234", wanted: "ckb", isPreview: true });
  for (const text of [
    "abc234.",
    "abc234.fr",
    "abc234.ar.",
    "abc234.ar.ar",
    "abc234++",
    "abc234+.ar",
    "+",
    ".ar",
    "abc234.__proto__",
    "../../x",
    "a".repeat(1e6),
  ]) {
    expect(readLink(text)).toBeNull();
  }
});
