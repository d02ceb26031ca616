import styles from "./form.module.css";

interface Props {
  title: string;
  notice?: string | undefined;
  /** Messages by the id of the field they are about. */
  errors: Record<string, string>;
}

/** What is wrong with a form, said first and in focus as soon as the page is there, scripts or not. */
export function ErrorSummary({ title, notice, errors }: Props) {
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form moves focus to what is wrong with it (WCAG 3.3.1).
    <div className={styles.summary} role="alert" tabIndex={-1} autoFocus id="error-summary">
      <h3>{title}</h3>
      {notice !== undefined && <p>{notice}</p>}
      {Object.keys(errors).length > 0 && (
        <ul>
          {Object.entries(errors).map(([id, message]) => (
            <li key={id}>
              <a href={`#${id}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
