import type { ReactNode } from "react";
import { Difference } from "#components/desk/difference.tsx";
import styles from "./conflicts.module.css";

/** A comment that was not decided on, because it is not any more what the moderator saw. */
export interface Conflict {
  id: number;
  name: string;
  said: ReactNode;
  /** Its words as the moderator read them, and as they are. */
  seen: string;
  now: string;
  /** What the moderator would have told the writer. */
  answer: string | null;
}

interface Props {
  conflicts: readonly Conflict[];
  words: { title: string; both: string; same: string; open: string; close: string; answer: string };
  /** Takes one off the page; without scripts the page does. */
  close?: (id: number) => void;
}

/** What was not decided and why, each with both versions. */
export function Conflicts({ conflicts, words, close }: Props) {
  return conflicts.map(({ id, name, said, seen, now, answer }) => (
    <section key={id} className={styles.conflict} aria-labelledby={`conflict-${id}`}>
      <h2 id={`conflict-${id}`}>
        {words.title}: <bdi>{name}</bdi>
      </h2>
      <p>{said}</p>
      {seen === now ? (
        <p>{words.same}</p>
      ) : (
        <>
          <h3>{words.both}</h3>
          <Difference before={seen} after={now} />
        </>
      )}
      {answer !== null && (
        <>
          <h3>{words.answer}</h3>
          <p dir="auto" className={styles.answer}>
            {answer}
          </p>
        </>
      )}
      <p className={styles.acts}>
        <a href={`/desk/comments?one=${id}`}>{words.open}</a>
        {close && (
          <button type="button" onClick={() => close(id)}>
            {words.close}
          </button>
        )}
      </p>
    </section>
  ));
}
