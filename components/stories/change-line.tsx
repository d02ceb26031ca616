import type { Translator } from "#lib/messages/translator.ts";
import { noteWords } from "#lib/stories/correction-words.ts";
import type { Article } from "#lib/stories/public.ts";

/** Says at the head of an article what was last changed in it, and leads to the note at its end. */
export function ChangeLine({ notes, t }: { notes: Article["corrections"]; t: Translator }) {
  const last = notes.find(({ kind }) => kind !== "RETRACTION");
  if (!last) return null;
  return (
    <p>
      <a href="#corrections">
        {t("reading.noteFrom", { kind: t(noteWords[last.kind]), date: t.date(last.createdAt) })}
      </a>
    </p>
  );
}
