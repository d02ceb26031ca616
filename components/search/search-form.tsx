import { SubmitButton } from "#components/ui/button.tsx";
import { InputField, SelectField } from "#components/ui/field.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { isNarrowed, type Search, searchLimits } from "#lib/search/search.ts";
import { searchPath } from "#lib/stories/paths.ts";
import type { Section } from "#lib/stories/public.ts";
import { nameIn } from "#lib/stories/story.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./search-form.module.css";

export interface Nameable {
  slug: string;
  names: readonly { language: Language; name: string }[];
}

interface Props {
  wanted: Search;
  sections: readonly Section[];
  authors: readonly Nameable[];
  t: Translator;
}

/** The words to look for, and what narrows the search. */
export function SearchForm({ wanted, sections, authors, t }: Props) {
  const { text, section, author, from, to, order } = wanted;
  return (
    <search>
      <form className={styles.form} action={searchPath(t.language)} method="get">
        <div className={styles.words}>
          <InputField
            id="search-words"
            label={t("search.words")}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={searchLimits.characters}
            dir="auto"
            autoComplete="off"
          />
          <SubmitButton>{t("search.submit")}</SubmitButton>
        </div>
        <details open={isNarrowed(wanted) || order === "newest"}>
          <summary>{t("search.narrow")}</summary>
          <div className={styles.narrow}>
            <SelectField
              id="search-section"
              label={t("search.section")}
              name="section"
              defaultValue={section ?? ""}
              choices={choicesOf(sections, t)}
            />
            <SelectField
              id="search-author"
              label={t("search.author")}
              name="author"
              defaultValue={author ?? ""}
              choices={choicesOf(authors, t)}
            />
            <InputField id="search-from" label={t("search.from")} type="date" name="from" defaultValue={from ?? ""} />
            <InputField id="search-to" label={t("search.to")} type="date" name="to" defaultValue={to ?? ""} />
            <SelectField
              id="search-order"
              label={t("search.order")}
              name="order"
              defaultValue={order === "newest" ? order : ""}
              choices={[
                { value: "", label: t("search.best") },
                { value: "newest", label: t("search.newest") },
              ]}
            />
          </div>
        </details>
      </form>
    </search>
  );
}

function choicesOf(of: readonly Nameable[], t: Translator) {
  const named = of.map(({ slug, names }) => ({ value: slug, label: nameIn(t.language, names)?.name ?? slug }));
  return [{ value: "", label: t("search.any") }, ...named];
}
