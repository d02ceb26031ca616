import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Body,
  bodyLimits,
  bodySchema,
  footnotesIn,
  pictureIds,
  plainText,
  recordingIds,
  textFromBody,
} from "./body.ts";

const words = { type: "text", text: "words" };
const paragraph = { type: "paragraph", content: [words] };
const photograph = {
  type: "picture",
  attrs: { mediaId: "abcdefgh12345678", alt: "A boat", caption: "", credit: "" },
};
const document = (...content: unknown[]) => ({ type: "doc", content });

function linked(href: string) {
  return document({
    type: "paragraph",
    content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { href } }] }],
  });
}

function accepts(value: unknown): boolean {
  return bodySchema.safeParse(value).success;
}

const whole: Body = bodySchema.parse(
  document(
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Title", marks: [{ type: "bold" }] }] },
    { type: "paragraph", content: [words, { type: "hardBreak" }, { type: "text", text: "كلمات" }] },
    { type: "blockquote", content: [paragraph] },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
    { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [paragraph, photograph] }] },
    photograph,
    { type: "paragraph" },
  ),
);

test("a body tells its words and its pictures", () => {
  expect(plainText(whole)).toBe("Title\nwords\nكلمات\nwords\nwords\nwords");
  expect(pictureIds(whole)).toEqual(["abcdefgh12345678"]);
});

const shown = (mediaId: string, caption: string) => ({ mediaId, alt: "A boat", caption, credit: "" });
const cell = (text: string, type = "tableCell") => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const table = {
  type: "table",
  attrs: { caption: "Boats" },
  content: [
    { type: "tableRow", content: [cell("Name", "tableHeader"), cell("Length", "tableHeader")] },
    { type: "tableRow", content: [cell("Heron"), cell("9 m")] },
  ],
};
const gallery = {
  type: "gallery",
  attrs: { pictures: [shown("a".repeat(16), "Morning"), shown("b".repeat(16), "Evening")] },
};
const film = {
  type: "recording",
  attrs: { recordingId: "c".repeat(16), title: "A film", caption: "Of a boat", credit: "", posterId: "d".repeat(16) },
};
const embed = { type: "embed", attrs: { url: "https://youtu.be/a1B2-c3_d4E", title: "A song" } };
const footnote = { type: "footnote", attrs: { text: "Counted twice." } };
const codeBlock = {
  type: "codeBlock",
  attrs: { language: "Python" },
  content: [{ type: "text", text: "if a < b:\n    pass" }],
};

const blocks: Body = bodySchema.parse(
  document(
    { type: "paragraph", content: [words, footnote, { type: "text", text: "x + y", marks: [{ type: "code" }] }] },
    { type: "pullQuote", content: [words] },
    ...[table, codeBlock, gallery, film, embed],
  ),
);

test("the words of every block are found, and what it shows", () => {
  expect(plainText(blocks)).toBe(
    "words (Counted twice.)x + y\nwords\nBoats\nName\nLength\nHeron\n9 m\nPython\nif a < b:\n    pass\nMorning\nEvening\nA film\nOf a boat\nA song",
  );
  for (const block of blocks.content)
    expect(textFromBody(blocks)).toContain(plainText({ type: "doc", content: [block] }));
  expect(pictureIds(blocks)).toEqual(["a", "b", "d"].map((letter) => letter.repeat(16)));
  expect(recordingIds(blocks)).toEqual(["c".repeat(16)]);
  expect(footnotesIn(blocks)).toEqual([footnote]);
});

test.each([
  ["an embed's address that runs", { ...embed, attrs: { ...embed.attrs, url: "javascript:alert(1)" } }],
  ["an embed as HTML", { ...embed, attrs: { ...embed.attrs, html: "<iframe>" } }],
  ["a recording by address", { ...film, attrs: { ...film.attrs, recordingId: "https://a.example/x.mp3" } }],
  ["a gallery of one", { ...gallery, attrs: { pictures: gallery.attrs.pictures.slice(1) } }],
  ["a gallery without end", { ...gallery, attrs: { pictures: Array(21).fill(gallery.attrs.pictures[0]) } }],
  ["a table in a table", { ...table, content: [{ type: "tableRow", content: [{ ...cell(""), content: [table] }] }] }],
  [
    "a cell as wide as the world",
    { ...table, content: [{ type: "tableRow", content: [{ ...cell(""), attrs: { colspan: 1e9, rowspan: 1 } }] }] },
  ],
  ["a table without rows", { ...table, content: [] }],
  ["a link in code", { ...codeBlock, content: [{ type: "text", text: "x", marks: [{ type: "bold" }] }] }],
  ["a footnote between paragraphs", footnote],
  ["a footnote that says nothing", { type: "paragraph", content: [{ ...footnote, attrs: { text: " \u200b" } }] }],
])("%s is refused", (_, block) => {
  expect(accepts(document(block))).toBe(false);
});

test.each([
  ["an unknown node", document({ type: "iframe" })],
  ["an unknown mark", document({ type: "paragraph", content: [{ ...words, marks: [{ type: "underline" }] }] })],
  ["an attribute that no paragraph has", document({ ...paragraph, attrs: { style: "color:red" } })],
  ["a headline's level", document({ type: "heading", attrs: { level: 1 } })],
  ["a picture by address", document({ ...photograph, attrs: { ...photograph.attrs, src: "https://a.example/x.png" } })],
  [
    "a picture's id that is a path",
    document({ ...photograph, attrs: { ...photograph.attrs, mediaId: "../../../../etc" } }),
  ],
  ["text outside a paragraph", document(words)],
  ["an empty document", document()],
  ["a string", "<p>words</p>"],
])("%s is refused", (_, value) => {
  expect(accepts(value)).toBe(false);
});

test("what nobody can see is dropped from every string, and the article is taken", () => {
  const unseen = "\u0000\u001b\u202e\u2066\ufeff\ud800";
  const href = `https://a.example/${unseen}x`;
  const typed = document(
    {
      type: "paragraph",
      content: [
        { type: "text", text: `a${unseen}b\u000bc`, marks: [{ type: "link", attrs: { href } }] },
        { type: "text", text: unseen },
      ],
    },
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: unseen }] },
    {
      ...photograph,
      attrs: {
        ...photograph.attrs,
        alt: `A${unseen} boat`,
        caption: `At${unseen}\n sea`,
        credit: `N.${unseen} N.`,
      },
    },
  );
  expect(bodySchema.parse(typed)).toEqual(
    document(
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "a\ufffdb\nc",
            marks: [{ type: "link", attrs: { href: "https://a.example/\ufffdx" } }],
          },
          { type: "text", text: "\ufffd" },
        ],
      },
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "\ufffd" }] },
      {
        ...photograph,
        attrs: { ...photograph.attrs, alt: "A\ufffd boat", caption: "At\ufffd sea", credit: "N.\ufffd N." },
      },
    ),
  );
});

test("a text of which nothing is left goes, and its paragraph stays", () => {
  const nothing = { type: "paragraph", content: [{ type: "text", text: "\u0000\u200b" }] };
  expect(bodySchema.parse(document(nothing))).toEqual(document({ type: "paragraph", content: [] }));
});

test.each(["https://a.example/x?y#z", "http://a.example", "mailto:desk@a.example"])("a link may lead to %s", (href) => {
  expect(accepts(linked(href))).toBe(true);
});

test.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,x",
  "//a.example",
  "/desk",
  "file:///etc/passwd",
])("a link may not lead to %j", (href) => {
  expect(accepts(linked(href))).toBe(false);
});

test("a document too deep or too long is refused without a stall", () => {
  let deep: unknown = paragraph;
  for (let depth = 0; depth < 100_000; depth += 1) deep = { type: "blockquote", content: [deep] };
  expect(accepts(document(deep))).toBe(false);
  expect(accepts(document(...Array(bodyLimits.nodes * 8).fill(paragraph)))).toBe(false);
  const long = { type: "paragraph", content: [{ type: "text", text: "x".repeat(bodyLimits.characters) }] };
  expect(accepts(document(long))).toBe(true);
  expect(accepts(document(long, long))).toBe(false);
});

test("no JSON whatever makes the check throw", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => !accepts(value)));
});
