import { expect, test } from "vitest";
import { type Body, bodyLimits } from "../body.ts";
import { bodyOf, draftForm } from "./draft.ts";

const rich: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "A heading" }] },
    { type: "paragraph", content: [{ type: "text", text: "Words", marks: [{ type: "bold" }] }] },
  ],
};

function body(form: { body?: string; bodyText?: string }, stored: Body | null = null) {
  return bodyOf(draftForm.parse({ headline: "H", ...form }), stored);
}

test("an empty line ends a paragraph, a line break stays one", () => {
  expect(body({ bodyText: "One\r\ntwo\r\n \r\n\r\nThree" })).toEqual({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "One" }, { type: "hardBreak" }, { type: "text", text: "two" }],
      },
      { type: "paragraph", content: [{ type: "text", text: "Three" }] },
    ],
  });
});

test("no text is an empty paragraph", () => {
  expect(body({})).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
});

test("plain text that was not touched leaves the stored body as it is; a change replaces it", () => {
  expect(body({ bodyText: "A heading\n\nWords" }, rich)).toBe(rich);
  expect(body({ bodyText: "A heading\n\nOther words" }, rich)?.content[0]?.type).toBe("paragraph");
});

test("the editor's document is taken when it is one of ours, and refused otherwise", () => {
  expect(body({ body: JSON.stringify(rich) })).toEqual(rich);
  for (const document of ["", "{", "null", '{"type":"doc","content":[{"type":"script"}]}', '{"__proto__":{}}']) {
    expect(body({ body: document })).toBeNull();
  }
});

test("limits are said with the length that was sent", () => {
  const { error } = draftForm.safeParse({ headline: "x".repeat(301) });
  expect(error?.issues[0]?.message).toBe("The headline may have 300 characters at most; it has 301.");
});

test("what is far too long is refused before it is looked at", () => {
  const marks = "\u0651\u064e".repeat(bodyLimits.characters + 1);
  const { error } = draftForm.safeParse({ headline: `H${"\u0301".repeat(3_000)}`, bodyText: marks });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "The headline may have 300 characters at most; it has 3001.",
    "The text is too long.",
  ]);
  // A letter with as many marks as anybody could see would be short enough.
  expect(draftForm.parse({ headline: `H${"\u0301".repeat(2_900)}` }).headline).toHaveLength(31);
});

test("key points are the lines with something in them, few and short", () => {
  const points = (keyPoints: string) => draftForm.safeParse({ headline: "H", keyPoints });
  expect(points(" One\r\n\r\n \tTwo  words\u202e\n").data?.keyPoints).toEqual(["One", "Two words"]);
  expect(points("x\n".repeat(6)).data?.keyPoints).toHaveLength(6);
  expect(points("x\n".repeat(7)).error?.issues[0]?.message).toContain("6 key points at most");
  expect(points("ێ".repeat(200)).success).toBe(true);
  expect(points("x".repeat(201)).error?.issues[0]?.message).toContain("200 characters at most");
});
