import type { Language } from "#lib/text/language.ts";
import styles from "./filter.module.css";

/** Has the filter forget a language and learn it anew. */
export function RelearnForm({
  action,
  language,
  words,
}: {
  action: (form: FormData) => Promise<void>;
  language: Language;
  words: { sure: string; learn: string };
}) {
  return (
    <form action={action}>
      <input type="hidden" name="language" value={language} />
      <label className={styles.sure}>
        <input type="checkbox" name="sure" value="on" required />
        {words.sure}
      </label>
      <button type="submit">{words.learn}</button>
    </form>
  );
}
