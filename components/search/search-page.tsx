import type { Translator } from "#lib/messages/translator.ts";
import type { Found } from "#lib/search/public.ts";
import type { Search } from "#lib/search/search.ts";
import type { Section } from "#lib/stories/public.ts";
import { type Nameable, SearchForm } from "./search-form.tsx";
import { SearchHits } from "./search-hits.tsx";
import styles from "./search-page.module.css";

interface Props {
  wanted: Search;
  /** Null when nothing was asked for. */
  found: Found | null;
  sections: readonly Section[];
  authors: readonly Nameable[];
  t: Translator;
}

/** The form, and under it what was found, or how to ask. */
export function SearchPage({ wanted, found, sections, authors, t }: Props) {
  return (
    <div className={styles.search}>
      <h1>{t("search.title")}</h1>
      <SearchForm wanted={wanted} sections={sections} authors={authors} t={t} />
      {found ? (
        <SearchHits wanted={wanted} found={found} t={t} />
      ) : (
        <>
          {wanted.text !== "" && <p className={styles.count}>{t("search.nothingAsked")}</p>}
          <p>{t("search.help")}</p>
        </>
      )}
    </div>
  );
}
