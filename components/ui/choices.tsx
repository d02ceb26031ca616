import type { ReactNode } from "react";
import styles from "./choices.module.css";

interface RadioProps {
  /** The group's name in the form, and the id of its first choice: a link to the group leads there. */
  name: string;
  legend: ReactNode;
  choices: readonly { value: string; label: ReactNode }[];
  chosen: string | undefined;
  error: string | undefined;
}

/** One of several, with what they are about and its error. */
export function RadioField({ name, legend, choices, chosen, error }: RadioProps) {
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend>
        {legend}
        <span className={styles.mark} aria-hidden="true">
          {" "}
          *
        </span>
      </legend>
      <Mistake id={name} error={error} />
      {choices.map(({ value, label }, i) => (
        <label key={value} className={styles.choice}>
          <input
            id={i === 0 ? name : undefined}
            type="radio"
            name={name}
            value={value}
            required
            defaultChecked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckboxProps {
  id: string;
  label: ReactNode;
  isTicked: boolean;
  error?: string | undefined;
}

/** A box to tick, with its error. */
export function CheckboxField({ id, label, isTicked, error }: CheckboxProps) {
  return (
    <div className={styles.box}>
      <Mistake id={id} error={error} />
      <label className={styles.choice}>
        <input
          id={id}
          type="checkbox"
          name={id}
          defaultChecked={isTicked}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

function Mistake({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className={styles.error} id={`${id}-error`}>
      {error}
    </p>
  );
}
