import { VisibleMarks } from "#components/comments/visible-marks.tsx";
import type { Span } from "#lib/text/folded-words.ts";
import styles from "./rules.module.css";

export interface ShownRehearsal {
  sentences: string[];
  /** Comments that the rule would have found, with what a moderator made of each, in words. */
  examples: { id: number; author: string; text: string; spans: Span[]; verdict: string }[];
}

/** What a rule would have done, for whoever is about to save it. */
export function RehearsalResult({
  rehearsal: { sentences, examples },
  words,
}: {
  rehearsal: ShownRehearsal;
  words: { rehearsed: string; examples: string };
}) {
  return (
    <section className={styles.rehearsal} aria-labelledby="rehearsal">
      <h2 id="rehearsal">{words.rehearsed}</h2>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {examples.length > 0 && (
        <ul aria-label={words.examples}>
          {examples.map(({ id, author, text, spans, verdict }) => (
            <li key={id}>
              <p className={styles.of}>
                <bdi>
                  <VisibleMarks text={author} />
                </bdi>{" "}
                · {verdict}
              </p>
              <Marked text={text} spans={spans} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const before = spans.map((_, i) => spans[i - 1]?.end ?? 0);
  return (
    <p dir="auto" className={styles.text}>
      {spans.map(({ start, end }, i) => (
        <span key={start}>
          <VisibleMarks text={text.slice(before[i], start)} />
          <mark>
            <VisibleMarks text={text.slice(start, end)} />
          </mark>
        </span>
      ))}
      <VisibleMarks text={text.slice(spans.at(-1)?.end ?? 0)} />
    </p>
  );
}
