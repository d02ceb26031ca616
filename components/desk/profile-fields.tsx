import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { type Language, languageNames } from "#lib/text/language.ts";
import { Fieldset } from "./fieldset.tsx";

export type ProfileLimits = Record<"role" | "biography", number>;

/** An author's name, work and life in one language. */
export function ProfileFields({
  language,
  state: { values, errors },
  limits,
}: {
  language: Language;
  state: FormState;
  limits: ProfileLimits;
}) {
  const field = (name: string) => ({
    id: `${name}-${language}`,
    name: `${name}-${language}`,
    error: errors[`${name}-${language}`],
    defaultValue: values[`${name}-${language}`],
    dir: "auto",
  });
  return (
    <Fieldset legend={<bdi lang={language}>{languageNames[language]}</bdi>}>
      <InputField label="Name" autoComplete="off" {...field("name")} />
      <InputField
        label="What they do here"
        hint={`Such as a beat or an office. ${limits.role} characters at most.`}
        {...field("role")}
      />
      <TextareaField
        label="Biography"
        hint={`${limits.biography.toLocaleString("en")} characters at most.`}
        rows={3}
        {...field("biography")}
      />
    </Fieldset>
  );
}
