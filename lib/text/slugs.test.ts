import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSegment, freeSlug, isSlug, latinSlug, longestSlug, slugFrom } from "./slugs.ts";

test.each([
  ["Ferry returns after 40 years", "ferry-returns-after-40-years"],
  ["“Don’t wait” – the mayor’s plan, 50% done?", "dont-wait-the-mayors-plan-50-done"],
  ["Über die Brücke", "über-die-brücke"],
  ["العبّارة تعود بعد ٤٠ عامًا", "العبارة-تعود-بعد-٤٠-عاما"],
  ["گەڕانەوەی بەلەم، دوای ٤٠ ساڵ", "گەڕانەوەی-بەلەم-دوای-٤٠-ساڵ"],
  ["Keştî piştî 40 salan vedigere", "keştî-piştî-40-salan-vedigere"],
  ["كـــلمة", "كلمة"],
  ["a/b?c#d%e", "a-b-c-d-e"],
  ["…!?", "story"],
])("%s becomes %s", (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug);
});

test("a long headline is cut between words", () => {
  const slug = slugFrom("word ".repeat(100));
  expect(slug).toBe(Array(24).fill("word").join("-"));
  expect([...slugFrom("ك".repeat(500))]).toHaveLength(longestSlug);
});

const anything = fc.string({ unit: "binary", maxLength: 300 });

test("whatever the headline, the slug fits the column and survives the address bar", () => {
  fc.assert(
    fc.property(anything, (headline) => {
      const slug = slugFrom(headline);
      expect(slug).toMatch(/^[^\s/?#%]+$/u);
      expect([...slug].length).toBeLessThanOrEqual(longestSlug);
      expect(decodeSegment(encodeURIComponent(slug))).toBe(slug);
    }),
    { numRuns: 2_000 },
  );
});

test("a slug is its own slug", () => {
  fc.assert(
    fc.property(anything, (headline) => slugFrom(slugFrom(headline)) === slugFrom(headline)),
    { numRuns: 2_000 },
  );
});

test("broken percent signs are no text", () => {
  expect(decodeSegment("%E0%A4")).toBeNull();
  expect(decodeSegment("%D8%A7")).toBe("ا");
});

test.each([
  ["Rojava û Şingal", "rojava-u-singal"],
  ["  Women's rights, 2026!", "womens-rights-2026"],
  ["السليمانية", null],
  ["کوردستان", null],
  ["…", null],
  ["", null],
])("%j is %j in Latin letters", (name, slug) => {
  expect(latinSlug(name)).toBe(slug);
});

test("a Latin slug has the form that the database asks for, whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const slug = latinSlug(name);
      return slug === null || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60);
    }),
  );
});

test("a taken slug gets the lowest free number", () => {
  expect(freeSlug("tag", [])).toBe("tag");
  expect(freeSlug("tag", ["tag", "tag-2", "tag-4", "tags"])).toBe("tag-3");
});

test("only small letters, digits and hyphens make the slug of a list", () => {
  expect(["news", "news-2"].every(isSlug)).toBe(true);
  expect(["", "News", "a\u0000", "../a", "أخبار", "a".repeat(81)].some(isSlug)).toBe(false);
});
