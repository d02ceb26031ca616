import { languageNames, languages } from "#lib/text/language.ts";
import styles from "./article-filter.module.css";

/** Narrows the list of articles. A plain GET form, so that a search has an address. */
export function ArticleFilter({
  search,
  canSeeAll,
}: {
  search: { status: string | undefined; language: string | undefined; mine: string; headline: string };
  canSeeAll: boolean;
}) {
  return (
    <search>
      <form className={styles.filter}>
        <label>
          Headline
          <input name="headline" dir="auto" defaultValue={search.headline} maxLength={300} />
        </label>
        <label>
          Status
          <select name="status" defaultValue={search.status ?? ""}>
            <option value="">Any</option>
            <option value="DRAFT">Draft</option>
            <option value="PUBLISHED">Published</option>
            <option value="WITHDRAWN">Withdrawn</option>
          </select>
        </label>
        <label>
          Language
          <select name="language" defaultValue={search.language ?? ""}>
            <option value="">Any</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </label>
        {canSeeAll && (
          <label>
            Whose
            <select name="mine" defaultValue={search.mine === "mine" ? "yes" : ""}>
              <option value="">Everybody’s</option>
              <option value="yes">Mine</option>
            </select>
          </label>
        )}
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
