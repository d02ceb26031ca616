import { type KeyboardEvent, useState } from "react";
import styles from "./link-row.module.css";

/** Asks for one line of words, and hands it over. */
export function WordsRow({
  label,
  verb,
  initial = "",
  limit,
  isGood = (words) => words !== "",
  onDone,
}: {
  label: string;
  /** What its button says. */
  verb: string;
  initial?: string;
  limit: number;
  isGood?: (words: string) => boolean;
  onDone: (words: string) => void;
}) {
  const [words, setWords] = useState(initial);
  const typed = words.trim();

  // Enter in here is for this row; the form around it is not sent.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (isGood(typed)) onDone(typed);
  }

  return (
    <div className={styles.row}>
      <label>
        {label}
        <input
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: whoever asked for the row is about to type in it.
          autoFocus
          maxLength={limit}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" onClick={() => onDone(typed)} disabled={!isGood(typed)}>
        {verb}
      </button>
    </div>
  );
}
