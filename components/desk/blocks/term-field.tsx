import { SelectField } from "#components/ui/field.tsx";
import { termNames } from "#lib/bans/ban.ts";

export type TermWords = Record<(typeof termNames)[number] | "term", string>;

/** For how long somebody is banned. */
export function TermField({
  id,
  words,
  chosen = "month",
}: {
  id: string;
  words: TermWords;
  chosen?: string | undefined;
}) {
  const choices = termNames.map((value) => ({ value, label: words[value] }));
  return <SelectField id={id} name="term" label={words.term} choices={choices} defaultValue={chosen} />;
}
