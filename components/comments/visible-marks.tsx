import { visibleMarks } from "#lib/text/visible-marks.ts";
import styles from "./visible-marks.module.css";

/** A stranger's text with what is invisible in it shown in small boxes, such as RLO, instead of obeyed. */
export function VisibleMarks({ text }: { text: string }) {
  return visibleMarks(text).map((part, i) =>
    part.kind === "text" ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
      <bdi key={i} className={styles.mark} lang="en" dir="ltr">
        {part.signs.join(" ")}
      </bdi>
    ),
  );
}
