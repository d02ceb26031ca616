import styles from "./modes.module.css";

interface Props {
  start: (form: FormData) => Promise<void>;
  words: { sure: string; start: string };
}

/** Holds everything, once a moderator has said so twice. */
export function PanicForm({ start, words }: Props) {
  return (
    <form action={start}>
      <label className={styles.sure}>
        <input type="checkbox" name="sure" required />
        {words.sure}
      </label>
      <button type="submit">{words.start}</button>
    </form>
  );
}
