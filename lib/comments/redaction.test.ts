import { expect, test } from "vitest";
import { inOrder, inWords, type Passage, paragraphsOf, readRedactions, redacted } from "./redaction.ts";

const text = (text: string): Passage => ({ kind: "text", text });
const removed: Passage = { kind: "removed" };

test.each<[string, { start: number; end: number }[], Passage[]]>([
  ["in the middle", [{ start: 5, end: 9 }], [text("Call "), removed, text(" now")]],
  ["at the beginning", [{ start: 0, end: 4 }], [removed, text(" 0770 now")]],
  ["to the end", [{ start: 10, end: 13 }], [text("Call 0770 "), removed]],
  ["past the end", [{ start: 10, end: 99 }], [text("Call 0770 "), removed]],
  ["behind the end", [{ start: 50, end: 99 }], [text("Call 0770 now")]],
  ["all of it", [{ start: 0, end: 13 }], [removed]],
  [
    "two that overlap",
    [
      { start: 7, end: 9 },
      { start: 5, end: 8 },
    ],
    [text("Call "), removed, text(" now")],
  ],
  [
    "two apart",
    [
      { start: 10, end: 13 },
      { start: 0, end: 4 },
    ],
    [removed, text(" 0770 "), removed],
  ],
  ["nothing", [{ start: 5, end: 5 }], [text("Call 0770 now")]],
])("what is blacked out %s is gone, and the rest is there", (_, redactions, passages) => {
  expect(redacted("Call 0770 now", redactions)).toEqual(passages);
});

test("passages that touch are one", () => {
  expect(
    inOrder([
      { start: 4, end: 6 },
      { start: 0, end: 4 },
    ]),
  ).toEqual([{ start: 0, end: 6 }]);
});

test("what is kept and is no redaction is left out", () => {
  expect(readRedactions([{ start: 1, end: 3 }, { start: "1" }, null])).toEqual([{ start: 1, end: 3 }]);
  expect(readRedactions("all")).toEqual([]);
});

test("where there are only words, these say that some were removed, in the language", () => {
  const passages = [text("Call "), removed];
  expect(inWords(passages, "en")).toBe("Call [removed by the newsroom]");
  expect(inWords(passages, "ar")).toContain("هيئة التحرير");
});

test("paragraphs and lines stay, also where what parted them is gone", () => {
  expect(paragraphsOf([text("One\ntwo\n\n\nthree")])).toEqual([[[text("One")], [text("two")]], [[text("three")]]]);
  expect(paragraphsOf([text("One "), removed, text(" two\n\nthree")])).toEqual([
    [[text("One "), removed, text(" two")]],
    [[text("three")]],
  ]);
});
