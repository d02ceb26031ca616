import { diffWordsWithSpace } from "diff";
import { VisibleMarks } from "#components/comments/visible-marks.tsx";
import styles from "./difference.module.css";

/** So many changed words are no longer a correction but another text; to look for more takes too long. */
const mostChanges = 600;

/** A text as it was changed: what was taken out, what was put in. */
export function Difference({ before, after }: { before: string; after: string }) {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <p dir="auto" className={styles.text}>
      {parts.map(({ value, added, removed }, i) => {
        const Mark = removed ? "del" : added ? "ins" : "span";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change places.
          <Mark key={i}>
            <VisibleMarks text={value} />
          </Mark>
        );
      })}
    </p>
  );
}
