import { widest } from "../media/media.ts";
import { type Recording, recordingAddress } from "../media/recording.ts";
import type { Body, BodyMark, BodyNode } from "../stories/body.ts";
import type { Picture } from "../stories/shapes.ts";
import type { Html } from "./html.ts";

export interface Around {
  /** The pictures that are kept. One that is not leaves no gap. */
  pictures: ReadonlyMap<string, Picture>;
  /** The recordings that are kept. */
  recordings: ReadonlyMap<string, Recording>;
  /** The site's own origin. */
  site: string;
}

/** The text of an article as plain HTML that stands anywhere, with every address whole. */
export function bodyHtml(body: Body, around: Around): Html[] {
  return inside(body, around);
}

/** A kind of node that is missing here does not compile. What a feed has no way to show becomes its words. */
function node(it: BodyNode, around: Around): Html[] {
  switch (it.type) {
    case "doc":
      return inside(it, around);
    case "text":
      return [(it.marks ?? []).reduce(marked, it.text)];
    case "hardBreak":
      return [["br", {}, []]];
    case "paragraph":
      return [["p", {}, inside(it, around)]];
    case "heading":
      return [[it.attrs.level === 3 ? "h3" : "h2", {}, inside(it, around)]];
    case "bulletList":
      return [["ul", {}, inside(it, around)]];
    case "orderedList":
      return [["ol", it.attrs ? { start: String(it.attrs.start) } : {}, inside(it, around)]];
    case "listItem":
      return [["li", {}, inside(it, around)]];
    case "blockquote":
      return [["blockquote", {}, inside(it, around)]];
    case "pullQuote":
      // It stands in the text already.
      return [];
    case "codeBlock":
      return [["pre", {}, [["code", {}, inside(it, around)]]]];
    case "table":
      return [["table", {}, [...caption(it.attrs.caption), ...inside(it, around)]]];
    case "tableRow":
      return [["tr", {}, inside(it, around)]];
    case "tableCell":
      return [["td", spans(it.attrs), inside(it, around)]];
    case "tableHeader":
      return [["th", spans(it.attrs), inside(it, around)]];
    case "footnote":
      return [["small", {}, [` (${it.attrs.text})`]]];
    case "picture":
      return figure(around.pictures.get(it.attrs.mediaId), it.attrs, around.site);
    case "gallery":
      return it.attrs.pictures.flatMap((shown) => figure(around.pictures.get(shown.mediaId), shown, around.site));
    case "recording":
      return recording(around.recordings.get(it.attrs.recordingId), it.attrs, around.site);
    case "embed":
      return [["p", {}, [["a", { href: it.attrs.url }, [it.attrs.title || it.attrs.url]]]]];
  }
}

function inside(it: { content?: readonly BodyNode[] }, around: Around): Html[] {
  return (it.content ?? []).flatMap((child) => node(child, around));
}

function marked(text: Html, mark: BodyMark): Html {
  switch (mark.type) {
    case "bold":
      return ["strong", {}, [text]];
    case "italic":
      return ["em", {}, [text]];
    case "code":
      return ["code", {}, [text]];
    case "link":
      return ["a", { href: mark.attrs.href }, [text]];
  }
}

function caption(words: string): Html[] {
  return words ? [["caption", {}, [words]]] : [];
}

function spans({ colspan, rowspan }: { colspan: number; rowspan: number }): Record<string, string> {
  return {
    ...(colspan > 1 && { colspan: String(colspan) }),
    ...(rowspan > 1 && { rowspan: String(rowspan) }),
  };
}

/** A link to the file: not every feed reader plays, and one that does offers to. */
function recording(kept: Recording | undefined, shown: { title: string; caption: string }, site: string): Html[] {
  if (!kept) return [];
  const link: Html = ["a", { href: site + recordingAddress(kept) }, [shown.title]];
  return [["p", {}, [link, shown.caption && ` – ${shown.caption}`]]];
}

/** A picture with its words, in the widest of the forms that every reader knows. */
export function figure(
  picture: Picture | undefined,
  { alt, caption, credit }: { alt: string; caption: string; credit: string },
  site: string,
): Html[] {
  if (!picture) return [];
  const { address, width, height } = widest(picture);
  const words = [caption, credit].filter(Boolean).join(" – ");
  return [
    [
      "figure",
      {},
      [
        ["img", { src: site + address, alt, width: String(width), height: String(height) }, []],
        ...(words ? [["figcaption", {}, [words]] satisfies Html] : []),
      ],
    ],
  ];
}
