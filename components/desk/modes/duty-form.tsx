import { SelectField } from "#components/ui/field.tsx";

interface Props {
  change: (form: FormData) => Promise<void>;
  choices: readonly { value: string; label: string }[];
  words: { label: string; save: string };
}

/** For how long somebody is on duty. */
export function DutyForm({ change, choices, words }: Props) {
  return (
    <form action={change}>
      <SelectField id="duty" name="hours" label={words.label} choices={choices} />
      <button type="submit">{words.save}</button>
    </form>
  );
}
