import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldCharacter } from "./fold.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const marked = fc
  .array(fc.constantFrom("a", "ß", "ς", "ا", "ي", "क", "\u093c", "\u094d", "\u0301", "\u0651", "\u3099", "\ud800", "ﷺ"))
  .map((parts) => parts.join("") + parts.join("").repeat(9));

/** Every character that is one, without the two scripts of ten thousands that have neither case nor marks. */
const everything = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((it) => /[^\p{Cn}\p{Co}\p{Unified_Ideograph}\p{Script=Hangul}]/u.test(it));

test.each([
  ["alef and hamza", "أحمق إلى آن ٱلله", "احمق الي ان الله"],
  ["hamza on waw and yeh", "مؤمن مسائل", "مومن مسايل"],
  ["yeh, alef maksura, Farsi yeh", "ي ى ی", "ي ي ي"],
  ["kaf and keheh", "ك ک", "ك ك"],
  ["heh, teh marbuta, ae, heh goal, heh with a joiner", "ه ة ە ہ ه\u200c", "ه ه ه ه ه"],
  ["Kurdish letters without their signs", "ڕۆژی گەلێ دڵ", fold("روژى گهلي دل")],
  ["vowel marks and superscript alef", "كَلْبٌ هٰذا", "كلب هذا"],
  ["tatweel", "كـــلـب", "كلب"],
  ["what nobody can see", "كل\u200d\u200b\u202e\u00ad\ufe0f\u0000\u007fب", "كلب"],
  ["presentation forms", "ﻛﻠﺐ ﻻ", "كلب لا"],
  ["digits", "٤۴4४４𝟒", "444444"],
  ["capitals and accents", "ÉCOLE Şêrîn İı", "ecole serin ii"],
  ["sharp s and sigma", "Straße STRASSE STRAẞE Σίσυφος", "strasse strasse strasse σισυφοσ"],
  ["wide, round and boxed letters", "Ａｄ ⓐⓓ 🄰🅓 🅰🆉", "ad ad ad az"],
  ["one character for a few letters", "½ ⑴ ㎧", "12 1 ms"],
])("%s", (_, text, key) => expect(fold(text)).toBe(key));

test("letters that make other words stay apart", () => {
  const words = ["كەر گەر", "باب پاپ", "جام چام", "زن ژن", "سیر شیر", "कि क", "か が"];
  for (const [one, other] of words.map((pair) => pair.split(" "))) expect(fold(one ?? "")).not.toBe(fold(other ?? ""));
});

test("a word typed on an Arabic keyboard is the word typed on a Kurdish one", () => {
  const kurdish = "کوردستان جوانترین هەرێمی";
  const arabic = "كوردستان جوانترين هةريمي";
  expect(fold(kurdish)).toBe(fold(arabic));
});

describe("whatever the text", () => {
  test("folding a key changes nothing", () => {
    fc.assert(fc.property(fc.oneof(anyText, marked), (text) => fold(fold(text)) === fold(text)));
  });

  test("nor does it for any character alone, and none comes apart into several words", () => {
    const changed = everything.filter((it) => fold(fold(it)) !== fold(it));
    const parted = everything.filter((it) => /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(foldCharacter(it)));
    expect([...changed, ...parted]).toEqual([]);
  });

  test("every digit of every script is the digit it counts as", () => {
    for (const script of ["arab", "arabext", "beng", "deva", "khmr", "mymr", "nkoo", "thai", "tibt", "mathbold"]) {
      const digits = new Intl.NumberFormat("en", { numberingSystem: script, useGrouping: false }).format(9876543210);
      expect(fold(digits)).toBe("9876543210");
    }
    const left = everything.filter((it) => /\p{Nd}/u.test(it) && !/^[0-9]$/.test(fold(it)));
    expect(left).toEqual([]);
  });

  test("composed or not, in small letters or not, it has one key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(fold(text.normalize("NFC"))).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });

  test("what is written into a word without being a letter of it changes nothing", () => {
    const letters = fc.array(fc.constantFrom(..."ابتجحدرسعفقكلمنهويکیەۆێڕڵپچژگڤ"), { minLength: 1 });
    const silent = fc.constantFrom("ـ", "\u064b", "\u064e", "\u0651", "\u0652", "\u0670", "\u0654", "\u200b", "\u200c");
    const hidden = fc.constantFrom("\u200d", "\u200e", "\u202e", "\u2067", "\u2069", "\ufeff", "\ufe0f", "\u0301");
    fc.assert(
      fc.property(letters, fc.array(fc.oneof(silent, hidden)), (word, between) => {
        const written = word.map((letter, i) => letter + (between[i] ?? "")).join("");
        expect(fold(written)).toBe(fold(word.join("")));
      }),
    );
  });

  test("a megabyte of marks, of Indic marks and of words comes back", () => {
    expect(fold(`ك${"\u064e\u0651".repeat(500_000)}`)).toBe("ك");
    expect(fold(`क${"\u094d\u093c".repeat(500_000)}`).length).toBe(31);
    expect(fold("كَلْبٌ ".repeat(150_000))).toBe("كلب ".repeat(150_000));
  });
});
