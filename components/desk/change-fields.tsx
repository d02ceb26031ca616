import { RadioField } from "#components/ui/choices.tsx";
import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { changeNames } from "./kind-names.ts";

/** Asks what the save of a published article is to its readers. */
export function ChangeFields({ state: { values, errors }, longest }: { state: FormState; longest: number }) {
  return (
    <>
      <RadioField
        name="change"
        legend="What kind of change is this?"
        choices={Object.entries(changeNames).map(([value, label]) => ({ value, label }))}
        chosen={values.change ?? "TYPO"}
        error={errors.change}
      />
      <TextareaField
        id="note"
        name="note"
        label="Note for readers"
        hint={`What has changed, in the article’s language, for all but a typo. It stands under the article and among the corrections. ${longest.toLocaleString("en")} characters at most.`}
        error={errors.note}
        dir="auto"
        rows={3}
        defaultValue={values.note}
      />
    </>
  );
}
