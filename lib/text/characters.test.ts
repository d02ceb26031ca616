import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characterCount, isBlank, isolated, shortened, visibleLine, visibleText } from "./characters.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const marked = fc
  .array(fc.constantFrom("a", "\u09c7", "\u09be", "\u0344", "\u0301", "\u0327", "\u064e", "\u0651", "\u{1d165}"))
  .map((parts) => parts.join("") + parts.join("").repeat(9));

describe("visibleText", () => {
  test("drops what nobody can see and keeps what scripts need", () => {
    expect(visibleText("a\u0000b\u202Ec\u2066d\u00ADe\uFEFFf")).toBe("abcdef");
    expect(visibleText("می\u200Cخواهم 👩\u200D🚀")).toBe("می\u200Cخواهم 👩\u200D🚀");
    expect(visibleText("one\r\ntwo\rthree\vfour\ffive")).toBe("one\ntwo\nthree\nfour\nfive");
  });

  test("leaves thirty marks on a letter, and does not stall on more", () => {
    expect(visibleText(`ک${"\u064e\u0651".repeat(15)}`)).toBe(`ک${"\u064e".repeat(15)}${"\u0651".repeat(15)}`);
    const began = performance.now();
    expect(visibleText(`x${"\u0651\u064e".repeat(200_000)}y`)).toBe(`x${"\u064e".repeat(15)}${"\u0651".repeat(15)}y`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("never leaves a control, an override or half a character", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, marked), (typed) => {
        const shown = visibleText(typed);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.replace(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });
});

test("a line has no breaks and no space at its ends", () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(visibleLine(typed)).toMatch(/^(\S([^\n]*\S)?)?$/u);
    }),
  );
});

describe("isBlank", () => {
  test.each(["", "   ", "\u200b\u200d", "\u3164", "\u2800 \n", "\u0301", "\u2065", "\u{e0080}", "\ufff0", "\ue000"])(
    "%j is nothing",
    (text) => expect(isBlank(text)).toBe(true),
  );
  test.each([".", "ا", "👍", "0"])("%j is something", (text) => expect(isBlank(text)).toBe(false));
});

test("counts characters, not halves of them", () => expect(characterCount("a😀ب")).toBe(3));

test("a beginning ends between letters, and says that more follows", () => {
  expect(shortened("short", 5)).toBe("short");
  expect(shortened("longer words", 7)).toBe("longer…");
  expect(shortened("👩‍🚀👩‍🚀e\u0301e\u0301", 3)).toBe("👩‍🚀👩‍🚀e\u0301…");
  expect(shortened("", 3)).toBe("");
});

test("a text that is kept to itself cannot break out", () => {
  expect(isolated("Ada")).toBe("\u2068Ada\u2069");
  expect(isolated("\u202eAda\u2069 and Bo")).toBe("\u2068Ada and Bo\u2069");
});
