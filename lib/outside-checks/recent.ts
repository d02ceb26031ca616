import type { Answered, Check } from "./asking.ts";
import type { Said } from "./exchange.ts";

/** How many answers of each check are remembered. */
const kept = 100;

type Noted = Pick<Answered, "failed" | "took"> & { at: Date; fault: Said | null };

// Next bundles this file apart from server.ts: one memory a process all the same.
const shared = globalThis as typeof globalThis & { datelineOutside?: Map<Check["rule"], Noted[]> };

function answersOf(rule: Check["rule"]): Noted[] {
  shared.datelineOutside ??= new Map();
  const known = shared.datelineOutside.get(rule) ?? [];
  shared.datelineOutside.set(rule, known);
  return known;
}

/** Remembers in this process how a check answered; what comments it was about, and what it said of them, is not kept. */
export function note(rule: Check["rule"], { said, failed, took }: Answered, at = new Date()): void {
  const answers = answersOf(rule);
  answers.push({ failed, took, at, fault: failed ? said : null });
  if (answers.length > kept) answers.shift();
}

/** So many failures in a row, and it is not asked for as long as this, in milliseconds. */
const failures = 5;
const rest = 30_000;

/**
 * Whether a check is left alone because it has just failed again and again: each question would keep a guest waiting for
 * as long as a check may take, and a place among those who may send at once with them.
 */
export function isResting(rule: Check["rule"]): boolean {
  const last = answersOf(rule).slice(-failures);
  const until = (last.at(-1)?.at.getTime() ?? 0) + rest;
  return last.length === failures && last.every(({ failed }) => failed) && Date.now() < until;
}

/** The last hundred answers of a check to this process. */
export function recentOf(rule: Check["rule"]) {
  const answers = answersOf(rule);
  const failed = answers.filter((it) => it.failed);
  const times = answers.map(({ took }) => took).sort((a, b) => a - b);
  return {
    answered: answers.length - failed.length,
    failed: failed.length,
    /** In milliseconds; `null` before any answer. */
    median: times[Math.floor(times.length / 2)] ?? null,
    lastFault: failed.at(-1) ?? null,
  };
}
