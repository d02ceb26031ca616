import { VisibleMarks } from "#components/comments/visible-marks.tsx";
import styles from "./marked-text.module.css";
import type { Span } from "./spans.ts";

interface Props {
  text: string;
  /** What checks have matched. */
  matched: readonly Span[];
  /** What readers see blacked out. */
  redacted: readonly Span[];
  /** What a screen reader says of the one and of the other. */
  words: { matched: string; redacted: string };
}

/** A comment's text for moderators: all of it, with what was matched and what is blacked out marked where it stands. */
export function MarkedText({ text, matched, redacted, words }: Props) {
  const within = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const cuts = [0, text.length, ...[...matched, ...redacted].flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return (
    <p dir="auto" className={styles.text}>
      {places.slice(0, -1).map((start, i) => {
        const piece = <VisibleMarks text={text.slice(start, places[i + 1])} />;
        if (within(redacted, start)) {
          return (
            <s key={start} className={styles.redacted} title={words.redacted}>
              {piece}
            </s>
          );
        }
        if (!within(matched, start)) return <span key={start}>{piece}</span>;
        return (
          <mark key={start} title={words.matched}>
            {piece}
          </mark>
        );
      })}
    </p>
  );
}
