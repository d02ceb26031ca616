import { InputField, SelectField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Choice } from "#lib/stories/desk/choices.ts";
import { FieldRow, Fieldset } from "./fieldset.tsx";
import { kindNames } from "./kind-names.ts";
import { TagFields } from "./tag-fields.tsx";

export interface StoryChoices {
  /** The names of the tags there are. */
  tags: string[];
  /** Where an editor may move the story; nothing for others. */
  places?: { sections: Choice[]; series: Choice[] };
}

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

/** What the story says of itself in all its languages. */
export function StoryFields({
  state: { values, errors },
  choices: { tags, places },
}: {
  state: FormState;
  choices: StoryChoices;
}) {
  return (
    <Fieldset legend="The story" hint="What is changed here changes in all languages of the story.">
      <input type="hidden" name="storySeen" id="storySeen" value={values.storySeen ?? ""} />
      <FieldRow>
        <SelectField
          id="kind"
          name="kind"
          label="Kind"
          error={errors.kind}
          choices={kinds}
          defaultValue={values.kind}
        />
        {places && (
          <SelectField
            id="section"
            name="section"
            label="Section"
            error={errors.section}
            choices={places.sections.map(inList)}
            defaultValue={values.section}
          />
        )}
      </FieldRow>
      {places && (
        <FieldRow>
          <SelectField
            id="series"
            name="series"
            label="Series"
            error={errors.series}
            choices={[{ value: "", label: "None" }, ...places.series.map(inList)]}
            defaultValue={values.series}
          />
          <InputField
            id="seriesPart"
            name="seriesPart"
            label="Part of the series"
            inputMode="numeric"
            error={errors.seriesPart}
            defaultValue={values.seriesPart}
          />
        </FieldRow>
      )}
      <TagFields state={{ values, errors }} known={tags} />
    </Fieldset>
  );
}

function inList({ id, name }: Choice) {
  return { value: String(id), label: name };
}
