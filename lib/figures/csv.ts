import type { MonthFigures } from "./public.ts";
import { decided, type Figures, type Tally, type Waiting } from "./tally.ts";

type Cell = string | number | null;

/** The tables that there are of the figures, by the name of their file. */
export const tables = {
  days: ({ days }) => [
    ["day", "received", ...verdictNames],
    ...days.map(({ day, received, ...it }) => [day, received, ...counts(it)]),
  ],
  reasons: ({ dailyReasons }) => [
    ["day", "reason", "comments"],
    ...dailyReasons.map((it) => [it.day, it.reason, it.count]),
  ],
  waits: ({ days }) => [["day", ...waitNames], ...days.map(({ day, ...it }) => [day, ...waits(it)])],
  deciders: ({ deciders }) => [
    ["decided_by", ...verdictNames],
    ...deciders.map(({ decider, ...it }) => [decider, ...counts(it)]),
  ],
  languages: ({ languages }) => named("language", languages),
  sections: ({ sections }) => named("section", sections),
  moderators: ({ staff }) => named("moderator", staff),
} as const satisfies Record<string, (figures: Figures) => Cell[][]>;

/** A month as readers find it: a row for the whole and for each day, reason, decider and language. */
export function monthRows({ received, total, days, reasons, deciders, languages }: MonthFigures): Cell[][] {
  return [
    ["by", "name", "received", "decided", ...verdictNames, ...waitNames],
    ["all", "", received, decided(total), ...counts(total), ...waits(total)],
    ...days.map((it) => ["day", it.day, it.received, decided(it), ...counts(it), ...waits(it)]),
    ...reasons.map(({ reason, count }) => ["reason", reason, null, count, null, null, null, null, null]),
    ...deciders.map((it) => ["decider", it.decider, null, decided(it), ...counts(it), null, null]),
    ...languages.map((it) => ["language", it.name, null, decided(it), ...counts(it), ...waits(it)]),
  ];
}

export type TableName = keyof typeof tables;

const verdictNames = ["published", "refused", "spam"];
const waitNames = ["median_wait_seconds", "p95_wait_seconds"];

export function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** Rows as a file of comma-separated values (RFC 4180). What a spreadsheet would take for a formula is text. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function counts({ PUBLISHED, REFUSED, SPAM }: Tally): number[] {
  return [PUBLISHED, REFUSED, SPAM];
}

function waits({ median, most }: Waiting): Cell[] {
  return [median, most].map((seconds) => seconds && Math.round(seconds));
}

function named(what: string, rows: readonly (Tally & Waiting & { name: string })[]): Cell[][] {
  return [[what, ...verdictNames, ...waitNames], ...rows.map((it) => [it.name, ...counts(it), ...waits(it)])];
}
