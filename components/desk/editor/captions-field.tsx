import { type ChangeEvent, type ContextType, useId, useState } from "react";
import type { Recording } from "#lib/media/recording.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import type { KnownMedia } from "./known.ts";

/** Takes the captions of a recording, a WebVTT file for a language, and says which there are. */
export function CaptionsField({
  recording,
  known,
}: {
  recording: Recording;
  known: NonNullable<ContextType<typeof KnownMedia>>;
}) {
  const prefix = useId();
  const [language, setLanguage] = useState<string>(languages[0]);
  const [why, setWhy] = useState<string>();

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const { target } = event;
    const [file] = target.files ?? [];
    if (!file) return;
    const form = new FormData();
    for (const [name, value] of Object.entries({ recording: recording.id, language })) form.set(name, value);
    form.set("file", file);
    try {
      const answer = await known.uploads.captions(form);
      setWhy(answer.kind === "refused" ? answer.why : undefined);
      if (answer.kind === "captioned") known.addRecording(answer.recording);
    } catch {
      setWhy("The captions did not arrive. Try again.");
    } finally {
      target.value = "";
    }
  }

  const there = recording.captions.map(({ language }) => languageNames[language]).join(", ");
  return (
    <>
      <p>
        {there
          ? `Captions: ${there}.`
          : `No captions yet.${recording.kind === "VIDEO" ? " A film is not published without." : ""}`}
      </p>
      <label htmlFor={`${prefix}language`}>
        Language of the captions
        <select id={`${prefix}language`} value={language} onChange={(event) => setLanguage(event.target.value)}>
          {languages.map((it) => (
            <option key={it} value={it}>
              {languageNames[it]}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${prefix}file`}>
        Captions (WebVTT)
        <input id={`${prefix}file`} type="file" accept=".vtt,text/vtt" onChange={send} />
      </label>
      {why && <p role="alert">{why}</p>}
    </>
  );
}
