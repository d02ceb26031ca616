import type { FormState } from "#lib/form-state.ts";
import type { MessageKey, Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { type RuleContent, type RuleKind, ruleLimits } from "#lib/rules/rule.ts";
import { contentFrom, type RuleField, ruleForm } from "#lib/rules/rule-form.ts";
import { typed } from "../articles/refused.ts";

export type ReadRule = { kind: "read"; content: RuleContent } | { kind: "refused"; state: FormState };

/** What an editor has typed of a rule of a kind. */
export function readRule(kind: RuleKind, form: FormData, t: Translator): ReadRule {
  const parsed = parseForm(ruleForm, form);
  if (parsed.kind === "refused")
    return { kind: "refused", state: { values: typed(form), errors: parsed.state.errors } };
  const read = contentFrom(kind, parsed.data);
  if (read.kind === "read") return read;
  const wrong = Object.entries(mistakes).filter(([field]) => read.fields.has(field));
  const errors = Object.fromEntries(
    wrong.map(([field, { message, limit }]) => [field, t(message, limit === undefined ? {} : { limit })]),
  );
  return { kind: "refused", state: { values: typed(form), errors } };
}

const mistakes: Record<RuleField, { message: MessageKey; limit?: number }> = {
  name: { message: "deskRules.wrongName", limit: ruleLimits.name },
  effect: { message: "deskRules.wrongChoice" },
  reason: { message: "deskRules.wrongChoice" },
  language: { message: "deskRules.wrongPlace" },
  section: { message: "deskRules.wrongChoice" },
  story: { message: "deskRules.wrongStory" },
  entries: { message: "deskRules.wrongEntries", limit: ruleLimits.entries },
  pattern: { message: "deskRules.wrongPattern" },
  more: { message: "deskRules.wrongNumber" },
  fewer: { message: "deskRules.wrongNumber" },
  share: { message: "deskRules.wrongNumber" },
  of: { message: "deskRules.wrongChoice" },
  times: { message: "deskRules.wrongNumber" },
  from: { message: "deskRules.wrongTime" },
  to: { message: "deskRules.wrongTime" },
  timeZone: { message: "deskRules.wrongTimeZone" },
};
