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
export function findingWords({ rule, detail, name, version, effect, failed }: Finding, t: Translator): string {
  const said = name ?? detail ?? "";
  const found = t(`deskQueue.found${keys[rule]}`, { detail: said, version: version ?? 1 });
  const after = [effect && t(`deskQueue.effect${effect}`), failed && t("deskQueue.failed")].filter(Boolean);
  return after.length > 0 ? `${found} – ${after.join(", ")}` : found;
}
