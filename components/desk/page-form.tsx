"use client";

import { InputField, SelectField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";
import { type Language, languageNames, languages } from "#lib/text/language.ts";
import { BodyField } from "./editor/body-field.tsx";
import type { Uploads } from "./editor/upload.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { useEarlyWords } from "./use-early-words.ts";
import { useSending } from "./use-sending.ts";

/** What an editor writes of a page that is no story. */
export function PageForm({
  action,
  uploads,
  initial,
  pictures,
  recordings,
  text,
  longest,
  language,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  uploads: Uploads;
  initial: FormState;
  pictures: Picture[];
  recordings: Recording[];
  /** The body in plain words, for a page without scripts. */
  text: string;
  /** Of the title, in characters. */
  longest: number;
  /** What a new page is offered to be written in; nothing for one that has its language. */
  language?: Language;
}) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      {values.version && <input type="hidden" name="version" value={values.version} />}
      {language && (
        <SelectField
          id="language"
          name="language"
          label="Language"
          error={errors.language}
          choices={languages.map((it) => ({ value: it, label: languageNames[it] }))}
          defaultValue={values.language ?? language}
        />
      )}
      <InputField
        id="title"
        name="title"
        label="Title"
        hint={`As in the footer. ${longest} characters at most.`}
        error={errors.title}
        required
        dir="auto"
        defaultValue={values.title}
      />
      <BodyField
        json={values.body}
        text={values.bodyText ?? text}
        error={errors.body}
        pictures={pictures}
        recordings={recordings}
        uploads={uploads}
      />
      <p>
        <button type="submit" className="main" disabled={busy}>
          {language ? "Add the page" : "Save"}
        </button>
      </p>
    </form>
  );
}
