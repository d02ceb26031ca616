import type { Translator } from "#lib/messages/translator.ts";
import { searchPath } from "#lib/stories/paths.ts";
import styles from "./search-box.module.css";

/** Asks the search page for some words; where there is no room for it, a link leads to that page's own form. */
export function SearchBox({ t }: { t: Translator }) {
  return (
    <search className={styles.search}>
      <form action={searchPath(t.language)}>
        <input type="search" name="q" aria-label={t("site.search")} dir="auto" enterKeyHint="search" required />
        <button type="submit">{t("site.search")}</button>
      </form>
      <a href={searchPath(t.language)}>{t("site.search")}</a>
    </search>
  );
}
