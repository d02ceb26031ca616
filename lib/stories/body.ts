import { z } from "zod";
import { type Block, block, type ListItem, type Shown, type TableCell, type TableRow } from "./blocks.ts";
import { bodyLimits, type inline, type mark } from "./inline.ts";

export { bodyLimits } from "./inline.ts";

const document = z.strictObject({ type: z.literal("doc"), content: z.array(block).min(1) });

/**
 * The body of an article: a Tiptap document of the nodes in blocks.ts and inline.ts. Anything else in it is refused,
 * not dropped; of its texts only what can be seen is taken.
 */
export const bodySchema = z.unknown().refine(isBounded, "The text is too long or too deeply nested.").pipe(document);

export type Body = z.infer<typeof document>;
export type BodyMark = z.infer<typeof mark>;
export type BodyNode = Body | Block | ListItem | TableRow | TableCell | z.infer<typeof inline>;
export type Footnote = Extract<BodyNode, { type: "footnote" }>;

/** The pictures in a body with their words, in its order. Posters are not among them: the film describes itself. */
export function picturesIn(body: Body): Shown[] {
  return nodes(body).flatMap((node) => {
    if (node.type === "picture") return [node.attrs];
    return node.type === "gallery" ? node.attrs.pictures : [];
  });
}

/** The ids of the pictures that a body needs, each once. */
export function pictureIds(body: Body): string[] {
  const posters = nodes(body).flatMap((node) => (node.type === "recording" ? [node.attrs.posterId] : []));
  const shown = picturesIn(body).map(({ mediaId }) => mediaId);
  return [...new Set([...shown, ...posters].filter(Boolean))];
}

/** The ids of the recordings in a body, each once. */
export function recordingIds(body: Body): string[] {
  return [...new Set(nodes(body).flatMap((node) => (node.type === "recording" ? [node.attrs.recordingId] : [])))];
}

/** A body's footnotes in the order of their numbers. */
export function footnotesIn(body: Body): Footnote[] {
  return nodes(body).filter((node) => node.type === "footnote");
}

/** A body's words without their dress, a line for each paragraph, heading, cell or caption; footnotes where they stand. */
export function plainText(body: Body): string {
  return nodes(body).map(wordsOf).join("").trim();
}

function wordsOf(node: BodyNode): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "footnote":
      return ` (${node.attrs.text})`;
    case "paragraph":
    case "heading":
    case "pullQuote":
    case "hardBreak":
      return "\n";
    case "codeBlock":
      return `${lines(node.attrs.language)}\n`;
    case "table":
      return lines(node.attrs.caption);
    case "picture":
      return lines(node.attrs.caption);
    case "gallery":
      return lines(...node.attrs.pictures.map(({ caption }) => caption));
    case "recording":
      return lines(node.attrs.title, node.attrs.caption);
    case "embed":
      return lines(node.attrs.title);
    default:
      return "";
  }
}

function lines(...words: string[]): string {
  return words.map((it) => it && `\n${it}`).join("");
}

/** The same for a box that people type in (lib/stories/typed-body.ts): an empty line between paragraphs. */
export function textFromBody(body: Body): string {
  return body.content
    .map((block) => plainText({ type: "doc", content: [block] }))
    .filter(Boolean)
    .join("\n\n");
}

function nodes(node: BodyNode): BodyNode[] {
  const content: BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return [node, ...content.flatMap(nodes)];
}

/** Walks without recursion: a hostile document must not exhaust the stack before it is refused. */
function isBounded(document: unknown): boolean {
  let level: unknown[] = [document];
  let seen = 0;
  let characters = 0;
  // Each node takes two levels in JSON, itself and its list; attributes take two more.
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    for (const value of level) if (typeof value === "string") characters += value.length;
    if (depth > bodyLimits.depth * 2 || seen > bodyLimits.nodes * 8) return false;
    // The names of nodes are strings, too.
    if (characters > bodyLimits.characters * 2) return false;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return true;
}
