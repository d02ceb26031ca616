import styles from "./comment-words.module.css";
import { VisibleMarks } from "./visible-marks.tsx";

/** A stranger's name, in its own direction whatever stands beside it, and within its line. */
export function CommentName({ name }: { name: string }) {
  return (
    <b dir="auto" className={styles.name}>
      <VisibleMarks text={name} />
    </b>
  );
}
