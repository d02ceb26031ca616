import { z } from "zod";
import { translator } from "../messages/translator.ts";
import type { Language } from "../text/language.ts";

/** A passage that readers see blacked out: offsets in the text as String.slice takes them, the end not included. */
export const redactionSchema = z.object({ start: z.int().min(0), end: z.int().min(1) });

export type Redaction = z.infer<typeof redactionSchema>;

/** A piece of a comment as readers see it: words, or a place where words were removed. */
export type Passage = { kind: "text"; text: string } | { kind: "removed" };

/** The redactions kept with a comment, in order and apart. What is none is left out. */
export function readRedactions(kept: unknown): Redaction[] {
  const list = Array.isArray(kept) ? kept : [];
  return inOrder(list.flatMap((it) => redactionSchema.safeParse(it).data ?? []));
}

/** Redactions in the order of the text, those that touch or overlap made one. */
export function inOrder(redactions: readonly Redaction[]): Redaction[] {
  const ordered: Redaction[] = [];
  for (const { start, end } of [...redactions].sort((a, b) => a.start - b.start)) {
    const last = ordered.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ordered.push({ start, end });
  }
  return ordered;
}

/** A text as readers see it: of what is redacted nothing is left, not even how long it was. */
export function redacted(text: string, redactions: readonly Redaction[]): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const { start, end } of inOrder(redactions)) {
    if (start >= text.length) break;
    if (start > at) passages.push({ kind: "text", text: text.slice(at, start) });
    passages.push({ kind: "removed" });
    at = Math.min(end, text.length);
  }
  if (at < text.length) passages.push({ kind: "text", text: text.slice(at) });
  return passages;
}

/** The same for what takes nothing but words, such as feeds and letters: what is removed is said in a language. */
export function inWords(passages: readonly Passage[], language: Language): string {
  const removed = () => translator(language)("comments.removed");
  return passages.map((it) => (it.kind === "text" ? it.text : removed())).join("");
}

/** The paragraphs, and in each its lines. Empty lines part paragraphs. */
export function paragraphsOf(passages: readonly Passage[]): Passage[][][] {
  const lines: Passage[][] = [[]];
  for (const passage of passages) {
    const [first, ...others] = passage.kind === "text" ? passage.text.split("\n").map(asText) : [passage];
    if (first) lines.at(-1)?.push(first);
    for (const line of others) lines.push([line]);
  }
  const paragraphs: Passage[][][] = [[]];
  for (const line of lines) {
    if (line.some((it) => it.kind === "removed" || it.text !== "")) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs.filter((its) => its.length > 0);
}

const asText = (text: string): Passage => ({ kind: "text", text });
