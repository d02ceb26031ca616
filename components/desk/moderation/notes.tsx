import type { ReactNode } from "react";
import { CommentText } from "#components/comments/comment-text.tsx";
import type { Note } from "#lib/comments/desk/notes.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./aside.module.css";

interface Props {
  notes: readonly Note[];
  /** Whether a note was refused, whose words are in the form. */
  isRefused: boolean;
  t: Translator;
  /** The form for one more. */
  children: ReactNode;
}

/** What colleagues say to each other about a comment; its writer never sees it. */
export function Notes({ notes, isRefused, t, children }: Props) {
  return (
    <details className={styles.aside} open={notes.length > 0 || isRefused}>
      <summary>
        {t("deskQueue.notes")} ({t.number(notes.length)})
      </summary>
      {notes.map((note) => (
        <div key={note.id}>
          <bdi>{note.staff.name}</bdi>, {t.dateTime(note.createdAt)}
          <CommentText text={note.text} />
        </div>
      ))}
      {children}
    </details>
  );
}
