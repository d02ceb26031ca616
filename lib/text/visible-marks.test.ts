import fc from "fast-check";
import { expect, test } from "vitest";
import { visibleText } from "./characters.ts";
import { visibleMarks } from "./visible-marks.ts";

test("what turns a name around is named in its place", () => {
  expect(visibleMarks("Edo\u202Enimda\u202C\u202C!")).toEqual([
    { kind: "text", text: "Edo" },
    { kind: "mark", signs: ["RLO"] },
    { kind: "text", text: "nimda" },
    { kind: "mark", signs: ["PDF"] },
    { kind: "text", text: "!" },
  ]);
});

test("a heap of them is one mark, each kind once", () => {
  expect(visibleMarks("\u2067\u202E\u0000".repeat(50_000))).toEqual([
    { kind: "mark", signs: ["RLI", "RLO", "U+0000"] },
  ]);
});

test.each(["می\u200Cخواهم 👩\u200D🚀 ❤\uFE0F", "one\r\ntwo\tthree", "\u200Fعربي", "\u0600٤٤", ""])(
  "%j is left as it is",
  (text) => expect(visibleMarks(text)).toEqual(text ? [{ kind: "text", text }] : []),
);

test("what is shown as text holds no override, and no letter is lost", () => {
  const parts = fc.array(fc.constantFrom("a", "ب", "\u202e", "\u2066", "\u200d", "\u0007", "\n", "😀", "\u{e0041}"));
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    parts.map((it) => it.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const shown = visibleMarks(text).map((part) => (part.kind === "text" ? part.text : ""));
      expect(shown.join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      expect(visibleText(shown.join(""))).toBe(visibleText(text));
    }),
  );
});
