import { db } from "../db.ts";
import { type Rule, ruleOf } from "./judging.ts";

let known: { version: number; rules: Promise<Rule[]> } | undefined;

/**
 * The rules that are on, in their order, ready to be asked. They are read once for each version of the settings
 * (`moderation_settings.version`), which whoever asks has just read: no change is missed, and nothing is asked while there is none.
 */
export function rulesAt(version: number): Promise<Rule[]> {
  if (known?.version === version) return known.rules;
  const rules = readRules();
  known = { version, rules };
  rules.catch(() => {
    known = undefined;
  });
  return rules;
}

async function readRules(): Promise<Rule[]> {
  const rows = await db.rule.findMany({ where: { isOn: true }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  return rows.map(ruleOf);
}
