"use client";

import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";
import type { Choice } from "#lib/stories/desk/choices.ts";
import { most } from "#lib/stories/story.ts";
import styles from "./article-form.module.css";
import { BylineFields } from "./byline-fields.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { BodyField } from "./editor/body-field.tsx";
import type { Uploads } from "./editor/upload.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { LeadFields } from "./lead-fields.tsx";
import { type Place, PlaceFields } from "./place-fields.tsx";
import { type StoryChoices, StoryFields } from "./story-fields.tsx";
import { useEarlyWords } from "./use-early-words.ts";
import { useSending } from "./use-sending.ts";

type Limits = Record<
  "headline" | "standfirst" | "datelinePlace" | "alt" | "caption" | "credit" | "keyPoint" | "note",
  number
>;

/** Everything an author writes. Each button stores it with an intent; refused, it shows again as it was typed. */
export function ArticleForm({
  action,
  uploads,
  initial,
  pictures,
  recordings = [],
  text,
  limits,
  pictureLimits,
  place,
  story,
  authors,
  asksChange = false,
  intents,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  uploads: Uploads;
  initial: FormState;
  /** The pictures that the lead and the text show. */
  pictures: Picture[];
  /** Those that stand in the text. */
  recordings?: Recording[];
  /** The body in plain words, for a page without scripts. */
  text: string;
  limits: Limits;
  pictureLimits: string;
  place?: Place;
  /** For who may change the story itself. */
  story?: StoryChoices | undefined;
  /** Who can stand in the byline, for who may say so. */
  authors?: Choice[] | undefined;
  /** Whether readers see what is saved. */
  asksChange?: boolean;
  intents: { value: string; name: string }[];
}) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate className={styles.form}>
      <ErrorSummary state={state} />
      {place && <PlaceFields place={place} values={values} />}
      {values.version && <input type="hidden" name="version" value={values.version} />}
      <InputField
        id="headline"
        name="headline"
        label="Headline"
        hint={`${limits.headline} characters at most.`}
        error={errors.headline}
        required
        dir="auto"
        defaultValue={values.headline}
      />
      <TextareaField
        id="standfirst"
        name="standfirst"
        label="Standfirst"
        hint={`A sentence or two under the headline. ${limits.standfirst} characters at most.`}
        error={errors.standfirst}
        dir="auto"
        rows={3}
        defaultValue={values.standfirst}
      />
      <InputField
        id="datelinePlace"
        name="datelinePlace"
        label="Place"
        hint={`Where it was written, for the dateline. ${limits.datelinePlace} characters at most.`}
        error={errors.datelinePlace}
        dir="auto"
        defaultValue={values.datelinePlace}
      />
      <TextareaField
        id="keyPoints"
        name="keyPoints"
        label="Key points"
        hint={`What to know after a glance, one on each line: ${most.keyPoints} at most, of ${limits.keyPoint} characters at most.`}
        error={errors.keyPoints}
        dir="auto"
        rows={4}
        defaultValue={values.keyPoints}
      />
      <LeadFields state={state} pictures={pictures} limits={limits} pictureLimits={pictureLimits} />
      <BodyField
        json={values.body}
        text={values.bodyText ?? text}
        error={errors.body}
        pictures={pictures}
        recordings={recordings}
        uploads={uploads}
      />
      {authors && <BylineFields state={state} authors={authors} />}
      {story && <StoryFields state={state} choices={story} />}
      {asksChange && <ChangeFields state={state} longest={limits.note} />}
      <p className={styles.intents}>
        {intents.map((intent, number) => (
          <button
            key={intent.value}
            type="submit"
            name="intent"
            value={intent.value}
            className={number === 0 ? "main" : ""}
            disabled={busy}
          >
            {intent.name}
          </button>
        ))}
      </p>
    </form>
  );
}
