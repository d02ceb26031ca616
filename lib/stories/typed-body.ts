import type { Body } from "./body.ts";

/** A body made of plain text: an empty line ends a paragraph, a single line break stays one. */
export function bodyFromText(text: string): Body {
  const paragraphs = text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return { type: "doc", content: paragraphs.length > 0 ? paragraphs.map(paragraphOf) : [{ type: "paragraph" }] };
}

function paragraphOf(text: string): Body["content"][number] {
  const content = text
    .split("\n")
    .flatMap((line, number) => [
      ...(number > 0 ? [{ type: "hardBreak" as const }] : []),
      ...(line ? [{ type: "text" as const, text: line }] : []),
    ]);
  return { type: "paragraph", content };
}
