import { expect, test } from "vitest";
import { translator } from "../messages/translator.ts";
import type { Body } from "./body.ts";
import { readingMinutes } from "./reading-time.ts";

function bodyOf(words: number): Body {
  const text = Array.from({ length: words }, () => "word").join(" ");
  const half = Math.floor(text.length / 2);
  const cut = text.indexOf(" ", half);
  const parts = cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
  return {
    type: "doc",
    content: parts.map((part) => ({ type: "paragraph", content: part ? [{ type: "text", text: part }] : [] })),
  };
}

test.each([
  [0, 1],
  [1, 1],
  [230, 1],
  [344, 1],
  [345, 2],
  [2_300, 10],
])("%i words of English take %i minutes", (words, minutes) => {
  expect(readingMinutes(bodyOf(words), "en")).toBe(minutes);
});

test("Arabic script takes longer for as many words, Kurdish in Latin letters does not", () => {
  const minutes = (["ar", "ckb", "kmr"] as const).map((language) => readingMinutes(bodyOf(1_400), language));
  expect(minutes).toEqual([10, 10, 6]);
});

test("words are counted across paragraphs, lists and marks", () => {
  const paragraph = (text: string): Body["content"][number] => ({
    type: "paragraph",
    content: [{ type: "text", text, marks: [{ type: "bold" }] }],
  });
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
  const item = { type: "listItem" as const, content: [paragraph(words(230))] };
  const body: Body = { type: "doc", content: [paragraph(words(230)), { type: "bulletList", content: [item, item] }] };
  expect(readingMinutes(body, "en")).toBe(3);
});

test("Arabic has a form for one, two, few and many minutes", () => {
  const t = translator("ar");
  const said = [1, 2, 3, 11, 100].map((minutes) => t("reading.minutes", { minutes }));
  expect(said.map((words) => words.replace(/^\d+ /, ""))).toEqual([
    "دقيقة واحدة قراءةً",
    "دقيقتان قراءةً",
    "دقائق قراءةً",
    "دقيقةً قراءةً",
    "دقيقة قراءةً",
  ]);
});
