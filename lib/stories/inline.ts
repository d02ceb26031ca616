import { z } from "zod";
import { visibleLine, visibleText } from "../text/characters.ts";

/** What a body may be at most. Counted before anything else looks at it. */
export const bodyLimits = { nodes: 5_000, depth: 12, characters: 200_000 };

// Pasted text brings along what nobody sees, and PostgreSQL refuses some of it: it is dropped, the article is not.
const text = z.string().max(bodyLimits.characters).transform(visibleText);

/** A single line of what people type about a block. */
export function words(limit: number) {
  return z.string().transform(visibleLine).pipe(z.string().max(limit));
}

const href = words(2_000).refine(isLinkable, "A link may lead to http, https or mailto only.");

export const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("code") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) }),
]);

const marks = z.array(mark).max(4).exactOptional();

export const inline = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text, marks }),
  z.strictObject({ type: z.literal("hardBreak"), marks }),
  z.strictObject({
    type: z.literal("footnote"),
    attrs: z.strictObject({ text: words(2_000).pipe(z.string().min(1)) }),
    marks,
  }),
]);

// The editor knows no empty text.
export const line = z
  .array(inline)
  .transform((parts) => parts.filter((part) => part.type !== "text" || part.text !== ""))
  .exactOptional();

/** Lines of code: breaks and spaces as typed, and nothing else in it. */
export const code = z
  .array(z.strictObject({ type: z.literal("text"), text }))
  .transform((parts) => parts.filter(({ text }) => text !== ""))
  .exactOptional();

function isLinkable(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === "http:" || protocol === "https:" || protocol === "mailto:";
}
