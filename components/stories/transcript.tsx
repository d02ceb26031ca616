import type { Cue } from "#lib/media/captions.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { direction, type Language } from "#lib/text/language.ts";

/** What is said in a recording, for reading. */
export function Transcript({ cues, language, t }: { cues: readonly Cue[]; language: Language; t: Translator }) {
  const isForeign = language !== t.language;
  return (
    <details>
      <summary>{t("reading.transcript")}</summary>
      <p lang={isForeign ? language : undefined} dir={isForeign ? direction(language) : undefined}>
        {cues.map(({ text }) => text).join(" ")}
      </p>
    </details>
  );
}
