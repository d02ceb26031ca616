import type { ComponentProps, ReactNode } from "react";
import styles from "./form.module.css";

interface Shared {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

type InputProps = Shared & Omit<ComponentProps<"input">, "id">;
type TextareaProps = Shared & Omit<ComponentProps<"textarea">, "id">;

/** What ties a field to its hint and its error (WCAG 1.3.1, 3.3.1). */
function described({ id, hint, error }: Shared) {
  const notes = [hint !== undefined && `${id}-notes`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": notes || undefined, "aria-invalid": error === undefined ? undefined : true };
}

function Frame({ field, required, children }: { field: Shared; required: boolean | undefined; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={field.id}>
        {field.label}
        {required && (
          <span className={styles.mark} aria-hidden="true">
            {" "}
            *
          </span>
        )}
      </label>
      {field.hint !== undefined && (
        <p className={styles.hint} id={`${field.id}-notes`}>
          {field.hint}
        </p>
      )}
      {field.error !== undefined && (
        <p className={styles.error} id={`${field.id}-error`}>
          {field.error}
        </p>
      )}
      {children}
    </div>
  );
}

/** A labelled line of input with its hint and its error. */
export function InputField({ id, label, hint, error, ...input }: InputProps) {
  const field = { id, label, hint, error };
  return (
    <Frame field={field} required={input.required}>
      <input id={id} type="text" {...described(field)} {...input} />
    </Frame>
  );
}

/** A labelled box for longer text with its hint and its error. */
export function TextareaField({ id, label, hint, error, ...textarea }: TextareaProps) {
  const field = { id, label, hint, error };
  return (
    <Frame field={field} required={textarea.required}>
      <textarea id={id} {...described(field)} {...textarea} />
    </Frame>
  );
}

type SelectProps = Shared &
  Omit<ComponentProps<"select">, "id" | "children"> & { choices: readonly { value: string; label: ReactNode }[] };

/** A labelled choice of one from a list, with its hint and its error. */
export function SelectField({ id, label, hint, error, choices, ...select }: SelectProps) {
  const field = { id, label, hint, error };
  return (
    <Frame field={field} required={select.required}>
      <select id={id} {...described(field)} {...select}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
