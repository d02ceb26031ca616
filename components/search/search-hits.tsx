import type { Translator } from "#lib/messages/translator.ts";
import type { Found } from "#lib/search/public.ts";
import { hitsPerPage, isNarrowed, type Search, searchAddress } from "#lib/search/search.ts";
import { archivePath } from "#lib/stories/paths.ts";
import { isolated } from "#lib/text/characters.ts";
import { SearchHit } from "./search-hit.tsx";
import styles from "./search-page.module.css";

interface Props {
  wanted: Search;
  found: Found;
  t: Translator;
}

/** A page of what was found, with the way to the others; where nothing was, what else to try. */
export function SearchHits({ wanted, found, t }: Props) {
  const { hits, count, isMore, instead } = found;
  const { language } = t;
  // The next page is one of what was really looked for.
  const meant = { ...wanted, text: instead ?? wanted.text };
  const { page } = wanted;
  return (
    <>
      {instead !== null && (
        <p className={styles.instead}>
          {t("search.instead", { query: isolated(instead) })}{" "}
          <a href={searchAddress(language, { ...wanted, isExact: true })}>
            {t("search.exactly", { query: isolated(wanted.text) })}
          </a>
        </p>
      )}
      {count === 0 ? (
        <Nothing wanted={wanted} t={t} />
      ) : (
        <p className={styles.count}>{t(isMore ? "search.countMore" : "search.count", { count })}</p>
      )}
      {hits.map((hit) => (
        <SearchHit key={hit.article.id} hit={hit} t={t} />
      ))}
      <nav className={styles.pages} aria-label={t("search.pages")}>
        {page > 1 && (
          <a rel="prev" href={searchAddress(language, { ...meant, page: page - 1 })}>
            {t("search.before")}
          </a>
        )}
        {page * hitsPerPage < count && (
          <a rel="next" href={searchAddress(language, { ...meant, page: page + 1 })}>
            {t("search.after")}
          </a>
        )}
      </nav>
    </>
  );
}

function Nothing({ wanted, t }: Pick<Props, "wanted" | "t">) {
  const { text } = wanted;
  return (
    <>
      <p className={styles.count}>{t("search.nothing", { query: isolated(text) })}</p>
      <p>{t("search.help")}</p>
      <p>
        {isNarrowed(wanted) && <a href={searchAddress(t.language, { text })}>{t("search.everywhere")}</a>}{" "}
        <a href={archivePath(t.language)}>{t("search.archive")}</a>
      </p>
    </>
  );
}
