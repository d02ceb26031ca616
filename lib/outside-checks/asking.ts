import type { Finding } from "../comments/check.ts";
import type { Settings } from "../env.ts";
import { akismetOf, checkComment } from "./akismet.ts";
import { Unanswered } from "./exchange.ts";
import type { OutsideFacts } from "./facts.ts";
import { askHook, hookOf } from "./hook.ts";

export interface Check {
  rule: "akismet" | "hook";
  /** As it is named to moderators. */
  name: string;
  /** Where it is asked. */
  host: string;
  /** What it has against a comment, in words; `null` for nothing. Throws {@link Unanswered}, or when it is aborted. */
  ask(facts: OutsideFacts, signal: AbortSignal, isTest?: boolean): Promise<string | null>;
}

/** The checks that the settings name. */
export function checksIn(settings: Settings): Check[] {
  const [akismet, hook] = [akismetOf(settings), hookOf(settings)];
  return [
    ...(akismet ? [check("akismet", "spam check", akismet, checkComment)] : []),
    ...(hook ? [check("hook", "outside check", hook, askHook)] : []),
  ];
}

function check<Way extends { url: string }>(
  rule: Check["rule"],
  name: string,
  way: Way,
  ask: (way: Way, ...rest: Parameters<Check["ask"]>) => Promise<string | null>,
): Check {
  return { rule, name, host: new URL(way.url).host, ask: (...rest) => ask(way, ...rest) };
}

/** What a check said: `failed` where it gave no answer, or none that means anything. */
export interface Said {
  detail: string | null;
  failed: boolean;
  /** In milliseconds. */
  took: number;
}

/** Asks a check, for so many milliseconds at most. Never rejects for what happens out there. */
export async function ask(
  { name, ask }: Pick<Check, "name" | "ask">,
  facts: OutsideFacts,
  patience: number,
  isTest = false,
): Promise<Said> {
  const signal = AbortSignal.timeout(patience);
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    return { detail: await ask(facts, signal, isTest), failed: false, took: took() };
  } catch (error) {
    if (!signal.aborted && !(error instanceof Unanswered)) throw error;
    const why = error instanceof Unanswered ? error.message : `did not answer in ${patience} ms`;
    return { detail: `${name} ${why}`, failed: true, took: took() };
  }
}

/** As a check among others. It can do no more than hold. */
export function findingOf({ rule }: Check, { detail, failed, took }: Said): Finding[] {
  if (detail === null) return [];
  return [{ rule, effect: "HOLD", detail, took, ...(failed && { failed }) }];
}
