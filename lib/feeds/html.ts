import { escaped } from "./xml.ts";

const empty = ["br", "img"] as const;

type Tag =
  | (typeof empty)[number]
  | ("a" | "blockquote" | "caption" | "code" | "div" | "em" | "figcaption" | "figure" | "h2" | "h3" | "li" | "ol")
  | ("p" | "pre" | "small" | "strong" | "table" | "td" | "th" | "tr" | "ul");

/** A text, or an element: its name, its attributes, and what is in it. */
export type Html = string | readonly [tag: Tag, attributes: Readonly<Record<string, string>>, inside: readonly Html[]];

const isEmpty: ReadonlySet<Tag> = new Set(empty);

/** A piece of a page. Nothing that stands in a text or an attribute can become markup. */
export function writeHtml(parts: readonly Html[]): string {
  return parts.map((part) => (typeof part === "string" ? escaped(part) : element(part))).join("");
}

function element([tag, attributes, inside]: Exclude<Html, string>): string {
  const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${all.join("")}>`;
  return isEmpty.has(tag) ? start : `${start}${writeHtml(inside)}</${tag}>`;
}
