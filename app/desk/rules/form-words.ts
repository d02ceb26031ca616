import type { Translator } from "#lib/messages/translator.ts";

/** What stands around the fields of a rule. */
export function formWords(t: Translator) {
  return {
    limits: t("deskRules.limits"),
    rehearse: t("deskRules.rehearse"),
    confirm: t("deskRules.confirm"),
    rehearsed: t("deskRules.rehearsed"),
    examples: t("deskRules.examples"),
  };
}
