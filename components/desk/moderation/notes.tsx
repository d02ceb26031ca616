import { CommentText } from "#components/comments/comment-text.tsx";
import { TextareaField } from "#components/ui/field.tsx";
import type { Note } from "#lib/comments/desk/notes.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./aside.module.css";

interface Props {
  comment: number;
  notes: readonly Note[];
  from: string;
  add: (form: FormData) => Promise<void>;
  t: Translator;
}

/** What colleagues say to each other about a comment; its writer never sees it. */
export function Notes({ comment, notes, from, add, t }: Props) {
  const id = `note-${comment}`;
  return (
    <details className={styles.aside} open={notes.length > 0}>
      <summary>
        {t("deskQueue.notes")} ({t.number(notes.length)})
      </summary>
      {notes.map((note) => (
        <div key={note.id}>
          <bdi>{note.staff.name}</bdi>, {t.dateTime(note.createdAt)}
          <CommentText text={note.text} />
        </div>
      ))}
      <form action={add}>
        <input type="hidden" name="comment" value={comment} />
        <input type="hidden" name="from" value={from} />
        <TextareaField id={id} name="text" label={t("deskQueue.noteLabel")} dir="auto" rows={2} required />
        <button type="submit">{t("deskQueue.noteAdd")}</button>
      </form>
    </details>
  );
}
