import { SelectField } from "#components/ui/field.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Preferences } from "#lib/staff/preferences.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import styles from "./preferences-form.module.css";

interface Props {
  preferences: Preferences;
  save: (form: FormData) => Promise<void>;
  t: Translator;
}

/** The language that the desk speaks to a colleague, and whether single letters are keys (WCAG 2.1.4). */
export function PreferencesForm({ preferences: { language, shortcuts }, save, t }: Props) {
  return (
    <form action={save}>
      <SelectField
        id="language"
        name="language"
        label={t("desk.language")}
        hint={t("desk.languageHint")}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        defaultValue={language}
      />
      <label className={styles.choice}>
        <input type="checkbox" name="shortcuts" defaultChecked={shortcuts} />
        <span>{t("desk.shortcuts")}</span>
      </label>
      <p>
        <button type="submit" className="main">
          {t("desk.save")}
        </button>
      </p>
    </form>
  );
}
