import type { Translator } from "#lib/messages/translator.ts";

interface Props {
  which: { decision: string } | { batch: string };
  from: string;
  undo: (form: FormData) => Promise<void>;
  t: Translator;
}

/** Takes back what was just decided. */
export function UndoForm({ which, from, undo, t }: Props) {
  return (
    <form action={undo}>
      {Object.entries(which).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="from" value={from} />
      <button type="submit">{t("deskDeciding.undo")}</button>
    </form>
  );
}
