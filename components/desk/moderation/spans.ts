import type { Finding } from "#lib/comments/check.ts";

export interface Span {
  start: number;
  end: number;
}

/** Where checks have matched in a comment's words, or in those its writer wants instead. */
export function spansIn(findings: readonly Finding[], words: "text" | "correction"): Span[] {
  return findings
    .filter(({ of = "text" }) => of === words)
    .flatMap(({ spans = [] }) => spans.map(([start, end]) => ({ start, end })));
}
