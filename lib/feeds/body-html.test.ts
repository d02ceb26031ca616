import fc from "fast-check";
import { expect, test } from "vitest";
import type { Body } from "../stories/body.ts";
import { bodyHtml } from "./body-html.ts";
import { writeHtml } from "./html.ts";

const picture = { id: "a".repeat(16), width: 3000, height: 2000, widths: [320, 1920] };
const film = { id: "f".repeat(16), kind: "VIDEO" as const, contentType: "video/mp4", captions: [] };
const around = {
  pictures: new Map([[picture.id, picture]]),
  recordings: new Map([[film.id, film]]),
  site: "https://news.example",
};
const html = (...content: Body["content"]) => writeHtml(bodyHtml({ type: "doc", content }, around));
const words = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });

test("paragraphs, headings, quotes and lists are plain elements without classes", () => {
  expect(
    html(
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Two" }] },
      { type: "heading", attrs: { level: 3 } },
      { type: "paragraph", content: [{ type: "text", text: "a" }, { type: "hardBreak" }, { type: "text", text: "b" }] },
      { type: "blockquote", content: [words("said")] },
      { type: "bulletList", content: [{ type: "listItem", content: [words("one")] }] },
      { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [words("three")] }] },
    ),
  ).toBe(
    "<h2>Two</h2><h3></h3><p>a<br>b</p><blockquote><p>said</p></blockquote>" +
      '<ul><li><p>one</p></li></ul><ol start="3"><li><p>three</p></li></ol>',
  );
});

test("marks lie around their words, links with their address", () => {
  const marks = [{ type: "bold" as const }, { type: "link" as const, attrs: { href: `https://a.example/?a="b"&c` } }];
  expect(html({ type: "paragraph", content: [{ type: "text", text: "here", marks }] })).toBe(
    '<p><a href="https://a.example/?a=&quot;b&quot;&amp;c"><strong>here</strong></a></p>',
  );
});

test("a picture has its whole address and its words; one that is not kept leaves no gap", () => {
  const attrs = { mediaId: picture.id, alt: `"A" boat`, caption: "The port", credit: "Ada" };
  expect(html({ type: "picture", attrs })).toBe(
    '<figure><img src="https://news.example/media/aaaaaaaaaaaaaaaa/1920.jpg" alt="&quot;A&quot; boat" width="1920" ' +
      'height="1280"><figcaption>The port – Ada</figcaption></figure>',
  );
  expect(html({ type: "picture", attrs: { ...attrs, mediaId: "b".repeat(16) } })).toBe("");
});

test("what a feed cannot play or fold away is told in words and links", () => {
  const span = { colspan: 1, rowspan: 1 };
  const shown = { title: "The flood", caption: "Seen from the bridge", credit: "", posterId: "" };
  expect(
    html(
      { type: "pullQuote", content: [{ type: "text", text: "said" }] },
      { type: "codeBlock", attrs: { language: "C" }, content: [{ type: "text", text: "a < b" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "x" },
          { type: "footnote", attrs: { text: "y" } },
        ],
      },
      { type: "embed", attrs: { url: "https://a.example/", title: "A map" } },
      { type: "recording", attrs: { ...shown, recordingId: film.id } },
      { type: "recording", attrs: { ...shown, recordingId: "e".repeat(16) } },
      {
        type: "table",
        attrs: { caption: "Levels" },
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableHeader", attrs: { ...span, colspan: 2 }, content: [words("h")] }],
          },
          { type: "tableRow", content: [{ type: "tableCell", attrs: span, content: [words("1")] }] },
        ],
      },
    ),
  ).toBe(
    "<pre><code>a &lt; b</code></pre><p>x<small> (y)</small></p>" +
      '<p><a href="https://a.example/">A map</a></p>' +
      '<p><a href="https://news.example/media/ffffffffffffffff/recording.mp4">The flood</a> – Seen from the bridge</p>' +
      '<table><caption>Levels</caption><tr><th colspan="2"><p>h</p></th></tr><tr><td><p>1</p></td></tr></table>',
  );
});

test("no text becomes markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(html(words(text)).match(/[<>"]/g)?.join("")).toBe("<><>");
    }),
  );
});
