import { SelectField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Choice } from "#lib/stories/desk/choices.ts";
import { most } from "#lib/stories/story.ts";
import { FieldRow, Fieldset } from "./fieldset.tsx";

/** Who stands in the byline of an article, in this order. Two more than there are can be added at once. */
export function BylineFields({ state: { values, errors }, authors }: { state: FormState; authors: Choice[] }) {
  const fields = Array.from({ length: most.authors }, (_, i) => `author${i + 1}`);
  const last = fields.findLastIndex((field) => values[field]);
  const choices = [
    { value: "", label: "Nobody" },
    ...authors.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <Fieldset legend="Byline" hint="Of this language alone, in this order.">
      <FieldRow>
        {fields.slice(0, last + 3).map((field, i) => (
          <SelectField
            key={field}
            id={field}
            name={field}
            label={`Author ${i + 1}`}
            error={errors[field]}
            choices={choices}
            defaultValue={values[field]}
          />
        ))}
      </FieldRow>
    </Fieldset>
  );
}
