import { LinkifyIt } from "linkify-it";

export type Segment = { kind: "text"; text: string } | { kind: "link"; text: string; href: string };

// Only what begins with http:// or https:// is a link: guessing at bare words makes links nobody meant.
const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);

/** A line cut into plain text and web addresses. */
export function findLinks(line: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of finder.match(line) ?? []) {
    if (!URL.canParse(match.url)) continue;
    if (match.index > end) segments.push({ kind: "text", text: line.slice(end, match.index) });
    segments.push({ kind: "link", text: match.text, href: match.url });
    end = match.lastIndex;
  }
  if (end < line.length) segments.push({ kind: "text", text: line.slice(end) });
  return segments;
}
