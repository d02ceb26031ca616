import { NoteForm } from "#components/desk/moderation/note-form.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { rowNumber } from "#lib/row-number.ts";
import { leaveNote } from "./beside-actions.ts";

/** Whether what was refused is a note on this comment. */
export const isNoteOn = (about: number, refused: FormState | undefined): boolean =>
  rowNumber(refused?.values.about) === about;

/** The form for a note on a comment; with the words of one that was refused. */
export function noteOn(about: number, from: string, refused: FormState | undefined, t: Translator) {
  return (
    <NoteForm
      action={leaveNote}
      about={about}
      from={from}
      initial={refused && isNoteOn(about, refused) ? refused : { values: {}, errors: {} }}
      words={{ label: t("deskQueue.noteLabel"), submit: t("deskQueue.noteAdd") }}
    />
  );
}
