import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { most } from "#lib/stories/story.ts";
import { FieldRow, Fieldset } from "./fieldset.tsx";

/** The tags of a story, a box each, which offers those there are. */
export function TagFields({ state: { values, errors }, known }: { state: FormState; known: string[] }) {
  return (
    <Fieldset
      legend="Tags"
      hint="What it is about, a tag in each box. Choose one there is, or write a new one; an emptied box takes its tag away."
    >
      <FieldRow narrow>
        {Array.from({ length: most.tags }, (_, i) => `tag${i + 1}`).map((id, i) => (
          <InputField
            key={id}
            id={id}
            name={id}
            label={`Tag ${i + 1}`}
            list="known-tags"
            dir="auto"
            autoComplete="off"
            error={errors[id]}
            defaultValue={values[id]}
          />
        ))}
      </FieldRow>
      <datalist id="known-tags">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Fieldset>
  );
}
