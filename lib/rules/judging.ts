import type { Finding } from "../comments/check.ts";
import { type Facts, read } from "./facts.ts";
import { type Match, type Matcher, matcherOf } from "./matching.ts";
import { type RuleContent, ruleContent } from "./rule.ts";

/** A rule that is ready to be asked. */
export interface Rule {
  id: number;
  version: number;
  content: Pick<RuleContent, "name" | "effect" | "reason" | "language" | "section" | "story">;
  matches: Matcher;
}

/** In milliseconds, for all rules together. */
export const timeForRules = 250;

/** Where it was found is kept for so many places. */
const mostSpans = 50;

/** Gets a stored rule ready. What this version does not understand cannot be asked, and so holds. */
export function ruleOf({ id, version, content }: { id: number; version: number; content: unknown }): Rule {
  const known = ruleContent.safeParse(content).data;
  return { id, version, content: known ?? unreadable, matches: known ? prepared(known) : cannotBeAsked };
}

const unreadable = { name: "?", effect: "HOLD", reason: "OTHER", language: null, section: null, story: null } as const;

function cannotBeAsked(): never {
  throw new Error("this rule cannot be asked");
}

function prepared(content: RuleContent): Matcher {
  try {
    return matcherOf(content);
  } catch {
    return cannotBeAsked;
  }
}

/**
 * What the rules say of a comment, in their order: a finding for each that matches, and one that only holds for each
 * that could not be asked, or not in time.
 * @param clock in milliseconds
 */
export function judgeBy(rules: readonly Rule[], facts: Facts, clock = () => performance.now()): Finding[] {
  const comment = read(facts);
  const end = clock() + timeForRules;
  const isLate = () => clock() > end;
  return rules
    .filter(({ content }) => isMeant(content, facts))
    .flatMap((rule) => {
      const began = clock();
      const answer = isLate() ? "failed" : ask(() => rule.matches(comment, isLate));
      const took = Math.round((clock() - began) * 100) / 100;
      if (answer === null) return isLate() ? [failing(rule, took)] : [];
      return [answer === "failed" ? failing(rule, took) : finding(rule, answer, took)];
    });
}

function isMeant({ language, section, story }: Rule["content"], facts: Facts): boolean {
  return (
    (language ?? facts.language) === facts.language &&
    (section ?? facts.section) === facts.section &&
    (story ?? facts.story) === facts.story
  );
}

function ask(question: () => Match | null): Match | null | "failed" {
  try {
    return question();
  } catch {
    // Why does not matter to the comment: no answer is no permission.
    return "failed";
  }
}

function finding({ id, version, content }: Rule, { spans, detail }: Match, took: number): Finding {
  const { name, effect, reason } = content;
  return {
    ...{ rule: "rule", id, version, name, effect },
    ...(effect === "REFUSE" && { reason }),
    ...(detail !== undefined && { detail }),
    ...(spans && { spans: spans.slice(0, mostSpans).map(({ start, end }): [number, number] => [start, end]) }),
    took,
  };
}

function failing({ id, version, content }: Rule, took: number): Finding {
  return { rule: "rule", id, version, name: content.name, effect: "HOLD", failed: true, took };
}
