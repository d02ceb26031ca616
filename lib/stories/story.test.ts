import { expect, test } from "vitest";
import { articlePath, nameIn, sectionPath, shortPath } from "./story.ts";

test("an article's address is ASCII, whatever its slug", () => {
  expect(articlePath({ language: "ar", code: "abc234", slug: "خبر-١" })).toBe(
    "/ar/articles/abc234/%D8%AE%D8%A8%D8%B1-%D9%A1",
  );
});

test("the first page of a section has no number", () => {
  expect(sectionPath("en", "news")).toBe("/en/sections/news");
  expect(sectionPath("en", "news", 2)).toBe("/en/sections/news/page/2");
});

test("a short link names its language", () => {
  expect(shortPath("abc234", "ckb")).toBe("/s/abc234.ckb");
});

test("a name is told in the page's language, else in one it has", () => {
  const names = [
    { language: "en", name: "News" },
    { language: "ar", name: "أخبار" },
  ] as const;
  expect(nameIn("ar", names)).toBe(names[1]);
  expect(nameIn("kmr", names)).toBe(names[0]);
  expect(nameIn("en", [])).toBeUndefined();
});
