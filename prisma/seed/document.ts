/** Small words for writing the body of an article by hand. */
import type { Body, BodyNode } from "../../lib/stories/body.ts";
import type { SceneName } from "./scenes.ts";

type Block = Body["content"][number];
export type Inline = Extract<BodyNode, { type: "text" | "hardBreak" | "footnote" }>;
type Words = (string | Inline)[];

/** A picture that is drawn and given its id when the story is stored. */
export interface Sketch {
  type: "sketch";
  alt: string;
  caption: string;
  credit: string;
}

/** Several, each of a scene of its own. */
export interface Sketches {
  type: "sketches";
  pictures: (Omit<Sketch, "type"> & { scene: SceneName })[];
}

export const b = (text: string): Inline => ({ type: "text", text, marks: [{ type: "bold" }] });
export const i = (text: string): Inline => ({ type: "text", text, marks: [{ type: "italic" }] });
export const a = (text: string, href: string): Inline => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

export const p = (...words: Words): Block => ({ type: "paragraph", content: line(words) });
export const h2 = (...words: Words): Block => ({ type: "heading", attrs: { level: 2 }, content: line(words) });
export const h3 = (...words: Words): Block => ({ type: "heading", attrs: { level: 3 }, content: line(words) });
export const quote = (...words: Words): Block => ({ type: "blockquote", content: [p(...words)] });
export const ul = (...items: string[]): Block => ({ type: "bulletList", content: items.map(item) });
export const ol = (...items: string[]): Block => ({
  type: "orderedList",
  attrs: { start: 1 },
  content: items.map(item),
});
export const sketch = (alt: string, caption: string, credit: string): Sketch => ({
  type: "sketch",
  alt,
  caption,
  credit,
});

const item = (text: string) => ({ type: "listItem" as const, content: [p(text)] });

function line(words: Words): Inline[] {
  return words.map((word) => (typeof word === "string" ? { type: "text", text: word } : word));
}

/**
 * The document to be stored, a sketch of no scene of its own drawn as this one.
 * @param idOf the picture that was drawn of a scene
 */
export function bodyFrom(blocks: Text, sketch: SceneName, idOf: (scene: SceneName) => string): Body {
  return {
    type: "doc",
    content: blocks.map((block) => {
      if (block.type === "sketches") {
        const pictures = block.pictures.map(({ scene, ...words }) => ({ mediaId: idOf(scene), ...words }));
        return { type: "gallery", attrs: { pictures } };
      }
      if (block.type !== "sketch") return block;
      const { alt, caption, credit } = block;
      return { type: "picture", attrs: { mediaId: idOf(sketch), alt, caption, credit } };
    }),
  };
}

export type Text = (Block | Sketch | Sketches)[];
