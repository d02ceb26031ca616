import type { ShownField } from "#components/desk/rules/rule-form.tsx";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { type RuleKind, ruleEffects, ruleLimits } from "#lib/rules/rule.ts";
import { fieldsOf, type RuleField } from "#lib/rules/rule-form.ts";
import { languageNames, languages } from "#lib/text/language.ts";

/** The fields of a rule of a kind, in the editor's language. */
export function formFields(kind: RuleKind, t: Translator): ShownField[] {
  const own: Record<(typeof fieldsOf)[RuleKind][number], () => ShownField> = {
    entries: () => ({ name: "entries", label: t("deskRules.entries"), ...hintOf(kind, t), kind: "lines" }),
    pattern: () => ({
      ...{ name: "pattern", label: t("deskRules.pattern_"), kind: "line" },
      hint: t("deskRules.patternHint", { limit: ruleLimits.pattern }),
    }),
    more: () => ({
      name: "more",
      label: t(kind === "length" ? "deskRules.moreCharacters" : "deskRules.more"),
      kind: "number",
    }),
    fewer: () => ({ name: "fewer", label: t("deskRules.fewer"), kind: "number" }),
    share: () => ({ name: "share", label: t("deskRules.share"), kind: "number" }),
    of: () => ({
      ...{ name: "of", label: t("deskRules.of"), kind: "choice" },
      choices: [
        { value: "words", label: t("deskRules.ofWords") },
        { value: "visitor", label: t("deskRules.ofVisitor") },
      ],
    }),
    times: () => ({ name: "times", label: t("deskRules.times"), kind: "number" }),
    from: () => ({ name: "from", label: t("deskRules.from"), kind: "time" }),
    to: () => ({ name: "to", label: t("deskRules.to"), kind: "time" }),
    timeZone: () => ({
      ...{ name: "timeZone", label: t("deskRules.timeZone"), hint: t("deskRules.timeZoneHint"), kind: "line" },
    }),
  };
  const fields: ShownField[] = [
    { name: "name", label: t("deskRules.name"), hint: t("deskRules.nameHint"), kind: "line" },
    ...fieldsOf[kind].map((field) => own[field]()),
    choice(
      "effect",
      t,
      ruleEffects.map((it) => ({ value: it, label: t(`deskRules.${it}`) })),
    ),
    choice(
      "reason",
      t,
      refusalReasons.map((it) => ({ value: it, label: t(`reasons.${it}`) })),
    ),
  ];
  return fields.map((field) => ({
    ...field,
    isRequired: kind !== "length" || !["more", "fewer"].includes(field.name),
  }));
}

/** Where a rule holds. */
export function limitFields(sections: readonly { id: number; name: string }[], t: Translator): ShownField[] {
  const any = { value: "", label: t("deskRules.any") };
  return [
    choice("language", t, [any, ...languages.map((it) => ({ value: it, label: languageNames[it] }))]),
    choice("section", t, [any, ...sections.map(({ id, name }) => ({ value: String(id), label: name }))]),
    { name: "story", label: t("deskRules.story"), hint: t("deskRules.storyHint"), kind: "line" },
  ];
}

function hintOf(kind: RuleKind, t: Translator): { hint?: string } {
  if (kind === "words" || kind === "names") return { hint: t("deskRules.wordsHint") };
  if (kind === "domains" || kind === "addresses") return { hint: t(`deskRules.${kind}Hint`) };
  return {};
}

function choice(
  name: RuleField & ("effect" | "reason" | "language" | "section"),
  t: Translator,
  choices: ShownField["choices"] & object,
): ShownField {
  return { name, label: t(`deskRules.${name}`), kind: "choice", choices };
}
