import { Filled, gap } from "#components/desk/moderation/filled.tsx";
import type { ShownReason } from "#components/desk/rules/reasons-form.tsx";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import type { Wordings } from "#lib/comments/desk/wording.ts";
import type { FormState } from "#lib/form-state.ts";
import { type Translator, translator } from "#lib/messages/translator.ts";
import { direction, type Language } from "#lib/text/language.ts";
import { textField, wasField } from "./fields.ts";

/** Every reason as it is offered to be worded in a language. */
export function shownReasons(language: Language, t: Translator): ShownReason[] {
  const told = translator(language);
  return refusalReasons.map((reason) => ({
    label: t(`reasons.${reason}`),
    hint: (
      <Filled
        words={t("deskReasons.without", { reason: gap })}
        with={
          <bdi lang={language} dir={direction(language)}>
            {told(`reasons.${reason}`)}
          </bdi>
        }
      />
    ),
    text: textField(reason),
    was: wasField(reason),
  }));
}

/** The form as it is opened. */
export function openedForm(wordings: Wordings): FormState {
  const values = refusalReasons.flatMap((reason) => {
    const words = wordings.get(reason) ?? "";
    return [textField(reason), wasField(reason)].map((name) => [name, words]);
  });
  return { values: Object.fromEntries(values), errors: {} };
}
