import type { Finding } from "#lib/comments/check.ts";
import { findingSchema } from "#lib/comments/check.ts";
import type { Filters } from "#lib/comments/desk/filters.ts";
import { queues } from "#lib/comments/desk/heaps.ts";
import type { QueueAsked } from "#lib/comments/desk/queue.ts";
import { rowNumber } from "#lib/row-number.ts";
import { isLanguage } from "#lib/text/language.ts";

/** What the address of the queue may say, beside what has just been done. */
const names = [
  ...["queue", "language", "section", "story", "rule", "age", "visitor", "watched", "order", "q"],
  ...["after", "one"],
] as const;

export type Name =
  | ("queue" | "language" | "section" | "story" | "rule" | "age" | "visitor" | "watched" | "order" | "q")
  | ("after" | "one");

export type Said = Partial<Record<Name, string>>;

/** In hours: older than the first ones, newer than the others. */
export const ages = ["+1", "+6", "+24", "-1", "-24"] as const;

/** What an address says for the first comment of its queue, whichever that is by then. */
export const oneAtATime = "next";

/** The names of an address that say something. */
export function readSaid(query: Record<string, string | string[] | undefined>): Said {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}

/** The address that says these. */
export function addressOf(said: Said): string {
  return `/desk/comments${queryOf(said)}`;
}

/** What stands in an address that says these: empty, or with its question mark. */
export function queryOf(said: Said): string {
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== undefined));
  return query.size > 0 ? `?${query}` : "";
}

/** What is asked of the domain; what an address says wrongly is not said. */
export function readAsked(said: Said): QueueAsked & { text: string | null; one: number | typeof oneAtATime | null } {
  const age = ages.find((it) => it === said.age);
  const hours = age === undefined ? null : Number(age.slice(1));
  const filters: Filters = {
    language: isLanguage(said.language) ? said.language : null,
    section: rowNumber(said.section),
    story: rowNumber(said.story),
    rule: readRule(said.rule),
    olderThan: age?.startsWith("+") ? hours : null,
    newerThan: age?.startsWith("-") ? hours : null,
    visitorOf: rowNumber(said.visitor),
    watched: said.watched !== undefined,
  };
  return {
    queue: queues.find((it) => it.toLowerCase() === said.queue) ?? "HELD",
    filters,
    order: said.order === "risk" ? "RISK" : "AGE",
    after: said.after ?? null,
    text: said.q ?? null,
    one: said.one === oneAtATime ? oneAtATime : rowNumber(said.one),
  };
}

/** `links`, or one of the newsroom's own rules: `rule-12`. */
function readRule(value = ""): { rule: Finding["rule"]; id: number | null } | null {
  const [name, id] = value.split("-");
  const rule = findingSchema.shape.rule.options.find((it) => it === name);
  return rule ? { rule, id: rowNumber(id) } : null;
}
