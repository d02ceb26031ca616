import { PageLinks } from "#components/lists/page-links.tsx";
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
      <PageLinks
        label={t("search.pages")}
        newer={page > 1 && { href: searchAddress(language, { ...meant, page: page - 1 }), text: t("search.before") }}
        older={
          page * hitsPerPage < count && {
            href: searchAddress(language, { ...meant, page: page + 1 }),
            text: t("search.after"),
          }
        }
      />
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
