import { type RuleContent, ruleContent } from "./rule.ts";

/** A rule's content as it is stored, with what it looks at; it holds, unless told otherwise. */
export function contentOf(given: Record<string, unknown> & { kind: RuleContent["kind"] }): RuleContent {
  const shared = { name: "A rule", effect: "HOLD", reason: "OTHER", language: null, section: null, story: null };
  return ruleContent.parse({ ...shared, ...given });
}
