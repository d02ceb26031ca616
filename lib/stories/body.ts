import { z } from "zod";
import { visibleLine, visibleText } from "../text/characters.ts";

/** What a body may be at most. Counted before anything else looks at it. */
export const bodyLimits = { nodes: 5_000, depth: 12, characters: 200_000 };

// Pasted text brings along what nobody sees, and PostgreSQL refuses some of it: it is dropped, the article is not.
const text = z.string().max(bodyLimits.characters).transform(visibleText);

function words(limit: number) {
  return z.string().transform(visibleLine).pipe(z.string().max(limit));
}

const href = words(2_000).refine(isLinkable, "A link may lead to http, https or mailto only.");

const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) }),
]);

const marks = z.array(mark).max(3).exactOptional();

const inline = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text, marks }),
  z.strictObject({ type: z.literal("hardBreak"), marks }),
]);

// The editor knows no empty text.
const line = z
  .array(inline)
  .transform((parts) => parts.filter((part) => part.type !== "text" || part.text !== ""))
  .exactOptional();

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: line });

const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: line,
});

const picture = z.strictObject({
  type: z.literal("picture"),
  attrs: z.strictObject({
    mediaId: z.string().regex(/^[a-z0-9]{16}$/),
    alt: words(500),
    caption: words(1_000),
    credit: words(200),
  }),
});

const listItem = z.strictObject({
  type: z.literal("listItem"),
  get content() {
    return z.array(block).min(1);
  },
});

const bulletList = z.strictObject({ type: z.literal("bulletList"), content: z.array(listItem).min(1) });

const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z.strictObject({ start: z.int().min(0).max(9_999) }).optional(),
  content: z.array(listItem).min(1),
});

const blockquote = z.strictObject({
  type: z.literal("blockquote"),
  get content() {
    return z.array(block).min(1);
  },
});

const block = z.discriminatedUnion("type", [paragraph, heading, bulletList, orderedList, blockquote, picture]);

const document = z.strictObject({ type: z.literal("doc"), content: z.array(block).min(1) });

/**
 * The body of an article: a Tiptap document of these nodes and marks. Anything else in it is refused, not dropped;
 * of its texts only what can be seen is taken.
 */
export const bodySchema = z.unknown().refine(isBounded, "The text is too long or too deeply nested.").pipe(document);

export type Body = z.infer<typeof document>;
export type BodyMark = z.infer<typeof mark>;
export type BodyNode = Body | z.infer<typeof block> | z.infer<typeof listItem> | z.infer<typeof inline>;

/** The ids of the pictures in a body, each once. */
export function pictureIds(body: Body): string[] {
  return [...new Set(nodes(body).flatMap((node) => (node.type === "picture" ? [node.attrs.mediaId] : [])))];
}

const breaks: ReadonlySet<BodyNode["type"]> = new Set(["paragraph", "heading", "hardBreak"]);

/** A body's words without their dress, a line for each paragraph or heading. */
export function plainText(body: Body): string {
  const parts = nodes(body).map((node) => (node.type === "text" ? node.text : breaks.has(node.type) ? "\n" : ""));
  return parts.join("").trim();
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

function isLinkable(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === "http:" || protocol === "https:" || protocol === "mailto:";
}
