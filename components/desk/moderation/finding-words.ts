import type { Finding } from "#lib/comments/check.ts";
import type { Translator } from "#lib/messages/translator.ts";

const keys = {
  honeypot: "Honeypot",
  stamp: "Stamp",
  haste: "Haste",
  duplicate: "Duplicate",
  links: "Links",
  name: "Name",
  trusted: "Trusted",
  blocked: "Blocked",
  banned: "Banned",
  rule: "Rule",
  mode: "Mode",
  akismet: "Akismet",
  hook: "Hook",
  filter: "Filter",
} as const satisfies Record<Finding["rule"], string>;

/** What a check looks for. */
export function ruleWords(rule: Finding["rule"], t: Translator): string {
  return t(`deskQueue.rule${keys[rule]}`);
}

/** What a check found, what it would have had become of the comment, and whether it answered at all. */
export function findingWords(finding: Finding, t: Translator): string {
  const { rule, name, version, effect, failed, answer } = finding;
  const found = t(`deskQueue.found${keys[rule]}`, { detail: name ?? saidWords(finding, t), version: version ?? 1 });
  // Its answer says already how it failed.
  const why = failed && !answer && t("deskQueue.failed");
  const after = [effect && t(`deskQueue.effect${effect}`), why].filter(Boolean);
  return after.length > 0 ? `${found} – ${after.join(", ")}` : found;
}

/** What a check outside answered; what it said in words of its own stays as it is. */
export function saidWords(said: Pick<Finding, "answer" | "detail">, t: Translator): string | number {
  const { answer, detail = "" } = said;
  return answer ? t(`deskOutside.${answer}`, { detail }) : detail;
}
