import type { FormState } from "#lib/form-state.ts";
import { type Language, languageNames, languages } from "#lib/text/language.ts";
import styles from "./place-fields.module.css";

export interface Place {
  sections: { id: number; name: string }[];
  /** A story that the article is one more language of; it has its section already. */
  story: number | null;
  language: Language;
}

/** Where a new article belongs: its language and its section. */
export function PlaceFields({ place, values }: { place: Place; values: FormState["values"] }) {
  const { sections, story, language } = place;
  return (
    <div className={styles.place}>
      <label>
        Language
        <select name="language" id="language" defaultValue={values.language ?? language}>
          {languages.map((it) => (
            <option key={it} value={it}>
              {languageNames[it]}
            </option>
          ))}
        </select>
      </label>
      {story === null ? (
        <label>
          Section
          <select name="section" id="section" defaultValue={values.section}>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <input type="hidden" name="story" value={story} />
      )}
    </div>
  );
}
