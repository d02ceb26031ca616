import type { Finding } from "./check.ts";

/** How likely, in per cent, a comment is to be refused for a finding alone: a guess, to put a queue in order by. */
const alone: Record<Finding["rule"], number> = {
  honeypot: 90,
  stamp: 40,
  haste: 30,
  duplicate: 50,
  links: 30,
  name: 40,
  trusted: 0,
  blocked: 95,
  banned: 95,
  rule: 35,
  mode: 0,
  akismet: 70,
  hook: 50,
  filter: 60,
};

const decided = 90;
/** That a check did not answer says little of the comment. */
const unknown = 5;

/** From 0 to 100: how likely a comment is to be refused, each of its findings taken for evidence of its own. */
export function riskOf(findings: readonly Finding[]): number {
  const harmless = findings.reduce((left, finding) => left * (1 - risk(finding) / 100), 1);
  return Math.round((1 - harmless) * 100);
}

function risk({ rule, effect, failed }: Finding): number {
  if (failed) return unknown;
  if (effect === "PUBLISH") return 0;
  return effect === "REFUSE" || effect === "SPAM" ? decided : alone[rule];
}
