import type { ShownRehearsal } from "#components/desk/rules/rehearsal-result.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Rehearsal } from "#lib/rules/desk/rehearsal.ts";
import type { RuleEffect } from "#lib/rules/rule.ts";

/** A rehearsal as an editor reads it. */
export function shownRehearsal(rehearsal: Rehearsal, effect: RuleEffect, t: Translator): ShownRehearsal {
  const { looked, of, found, published, notPublished, examples } = rehearsal;
  const sentences =
    looked === 0
      ? [t("deskRules.nothingDecided")]
      : [t(`deskRules.would${effect}`, { count: found, looked, published })];
  if (found > 0) sentences.push(t("deskRules.agrees", { share: notPublished / found }));
  if (looked < of) sentences.push(t("deskRules.tooSlow", { count: of - looked }));
  return {
    sentences: [...sentences, t("deskRules.unchanged")],
    examples: examples.map(({ verdict, ...example }) => ({ ...example, verdict: t(`deskQueue.is${verdict}`) })),
  };
}
