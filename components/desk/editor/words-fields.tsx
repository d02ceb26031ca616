import { useId } from "react";

interface Field {
  name: string;
  label: string;
  limit: number;
}

/** Fields for the words that a card holds. */
export function WordsFields({
  fields,
  values,
  onChange,
}: {
  fields: readonly Field[];
  values: Readonly<Record<string, unknown>>;
  onChange: (changed: Record<string, string>) => void;
}) {
  const prefix = useId();
  return fields.map(({ name, label, limit }) => (
    <label key={name} htmlFor={prefix + name}>
      {label}
      <input
        id={prefix + name}
        dir="auto"
        maxLength={limit}
        value={String(values[name] ?? "")}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </label>
  ));
}

export const pictureFields = [
  { name: "alt", label: "Description (needed to publish)", limit: 500 },
  { name: "caption", label: "Caption", limit: 1_000 },
  { name: "credit", label: "Credit", limit: 200 },
] as const;

export const recordingFields = [
  { name: "title", label: "Title", limit: 200 },
  { name: "caption", label: "Caption", limit: 1_000 },
  { name: "credit", label: "Credit", limit: 200 },
] as const;
