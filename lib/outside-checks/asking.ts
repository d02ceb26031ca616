import type { Finding } from "../comments/check.ts";
import type { Settings } from "../env.ts";
import { akismetOf, checkComment } from "./akismet.ts";
import { type Said, Unanswered } from "./exchange.ts";
import type { OutsideFacts } from "./facts.ts";
import { askHook, hookOf } from "./hook.ts";

export interface Check {
  rule: "akismet" | "hook";
  /** Where it is asked. */
  host: string;
  /** What it has against a comment; `null` for nothing. Throws {@link Unanswered}, or when it is aborted. */
  ask(facts: OutsideFacts, signal: AbortSignal, isTest?: boolean): Promise<Said | null>;
}

/** The checks that the settings name. */
export function checksIn(settings: Settings): Check[] {
  const [akismet, hook] = [akismetOf(settings), hookOf(settings)];
  return [
    ...(akismet ? [check("akismet", akismet, checkComment)] : []),
    ...(hook ? [check("hook", hook, askHook)] : []),
  ];
}

function check<Way extends { url: string }>(
  rule: Check["rule"],
  way: Way,
  ask: (way: Way, ...rest: Parameters<Check["ask"]>) => Promise<Said | null>,
): Check {
  return { rule, host: new URL(way.url).host, ask: (...rest) => ask(way, ...rest) };
}

/** How a check answered: `failed` where it did not, or nothing that means anything. */
export interface Answered {
  /** What it has against the comment, or how it failed; `null` for nothing. */
  said: Said | null;
  failed: boolean;
  /** In milliseconds. */
  took: number;
}

/** Asks a check, for so many milliseconds at most. Never rejects for what happens out there. */
export async function ask(
  { ask }: Pick<Check, "ask">,
  facts: OutsideFacts,
  patience: number,
  isTest = false,
): Promise<Answered> {
  const signal = AbortSignal.timeout(patience);
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    return { said: await ask(facts, signal, isTest), failed: false, took: took() };
  } catch (error) {
    if (!signal.aborted && !(error instanceof Unanswered)) throw error;
    const said = error instanceof Unanswered ? error.said : ({ answer: "late", detail: patience } as const);
    return { said, failed: true, took: took() };
  }
}

/** As a check among others. It can do no more than hold. */
export function findingOf({ rule }: Check, { said, failed, took }: Answered): Finding[] {
  if (said === null) return [];
  return [{ rule, effect: "HOLD", ...said, took, ...(failed && { failed }) }];
}
