import type { Translator } from "#lib/messages/translator.ts";
import type { RuleContent } from "#lib/rules/rule.ts";
import { fieldsOf } from "#lib/rules/rule-form.ts";
import { languageNames } from "#lib/text/language.ts";
import { formFields } from "./form-fields.ts";

type Sections = readonly { id: number; name: string }[];

/** What a rule does, in short. */
export function summaryOf(content: RuleContent, sections: Sections, t: Translator): string {
  return [t(`deskRules.${content.effect}`), t(`deskRules.${content.kind}`), ...placesOf(content, sections, t)].join(
    " · ",
  );
}

/** All that a rule says, a line each, to be compared with what it said before. */
export function linesOf(content: RuleContent, sections: Sections, t: Translator): string {
  const { name, effect, reason } = content;
  const labels = new Map(formFields(content.kind, t).map((field) => [field.name, field]));
  const own: ReadonlySet<string> = new Set(fieldsOf[content.kind]);
  const values = Object.entries(content).filter(([field, value]) => own.has(field) && value !== null);
  return [
    name,
    ...values.map(([field, value]) => {
      const { label = field, choices } = labels.get(field) ?? {};
      if (Array.isArray(value)) return value.join("\n");
      return `${label}: ${choices?.find((it) => it.value === value)?.label ?? value}`;
    }),
    t(`deskRules.${effect}`),
    ...(effect === "REFUSE" ? [t(`reasons.${reason}`)] : []),
    ...placesOf(content, sections, t),
  ].join("\n");
}

function placesOf({ language, section, story }: RuleContent, sections: Sections, t: Translator): string[] {
  const names = [
    language && languageNames[language],
    section && (sections.find(({ id }) => id === section)?.name ?? String(section)),
    story,
  ];
  return names.flatMap((name) => (name ? [t("deskRules.only", { name })] : []));
}
