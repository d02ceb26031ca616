"use client";

import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Picture } from "#lib/media/media.ts";
import { languages } from "#lib/text/language.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { PortraitFields } from "./portrait-fields.tsx";
import { ProfileFields, type ProfileLimits } from "./profile-fields.tsx";
import { useEarlyWords } from "./use-early-words.ts";
import { useSending } from "./use-sending.ts";

/** What readers are told of an author, in each language. */
export function AuthorForm({
  action,
  initial,
  portrait,
  limits,
  pictureLimits,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  portrait: Picture | null;
  limits: ProfileLimits & { links: number };
  pictureLimits: string;
}) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      {values.version && <input type="hidden" name="version" value={values.version} />}
      {languages.map((language) => (
        <ProfileFields key={language} language={language} state={state} limits={limits} />
      ))}
      <PortraitFields state={state} portrait={portrait} pictureLimits={pictureLimits} />
      <TextareaField
        id="links"
        name="links"
        label="Links"
        hint={`Where else readers find them, an address on each line that begins with https://. ${limits.links} at most.`}
        error={errors.links}
        rows={3}
        dir="ltr"
        defaultValue={values.links}
      />
      <button type="submit" className="main" disabled={busy}>
        Save
      </button>
    </form>
  );
}
