import { SubmitButton } from "#components/ui/button.tsx";
import { InputField } from "#components/ui/field.tsx";
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
            <Select name="section" label={t("search.section")} of={sections} chosen={section} t={t} />
            <Select name="author" label={t("search.author")} of={authors} chosen={author} t={t} />
            <InputField id="search-from" label={t("search.from")} type="date" name="from" defaultValue={from ?? ""} />
            <InputField id="search-to" label={t("search.to")} type="date" name="to" defaultValue={to ?? ""} />
            <div className={styles.choice}>
              <label htmlFor="search-order">{t("search.order")}</label>
              <select id="search-order" name="order" defaultValue={order === "newest" ? order : ""}>
                <option value="">{t("search.best")}</option>
                <option value="newest">{t("search.newest")}</option>
              </select>
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

interface SelectProps {
  name: string;
  label: string;
  of: readonly Nameable[];
  chosen: string | null;
  t: Translator;
}

function Select({ name, label, of, chosen, t }: SelectProps) {
  return (
    <div className={styles.choice}>
      <label htmlFor={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} name={name} defaultValue={chosen ?? ""}>
        <option value="">{t("search.any")}</option>
        {of.map(({ slug, names }) => (
          <option key={slug} value={slug}>
            {nameIn(t.language, names)?.name ?? slug}
          </option>
        ))}
      </select>
    </div>
  );
}
