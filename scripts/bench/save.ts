import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.ts";

/** What was measured, and which budgets it missed. */
export type Measured = { text: string; missed: readonly string[] };

/** A part of the report: what ran under one heading. */
export type Part = { title: string; text: string };

const file = join(root, "docs", "bench.md");

const opening = `# The bench

Written by \`npm run bench -- --save\`; \`docs/operations.md\` says what it measures. Figures of one machine on one day:
compare what stands in one table, not tables of different days.
`;

/** Puts parts into a report in the place of those with the same heading, or at its end; the rest stays. */
export function merge(report: string, parts: readonly Part[]): string {
  const [, ...old] = report.split(/^## /m);
  const all = new Map(
    old.map((part) => [part.slice(0, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n")).trim()]),
  );
  for (const { title, text } of parts) all.set(title, text.trim());
  return [opening, ...[...all].map(([title, text]) => `## ${title}\n\n${text}\n`)].join("\n");
}

/** Writes what ran into docs/bench.md. Where it stands. */
export function save(parts: readonly Part[]): string {
  writeFileSync(file, merge(existsSync(file) ? readFileSync(file, "utf8") : "", parts));
  return file;
}
