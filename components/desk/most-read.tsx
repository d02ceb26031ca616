import type { Language } from "#lib/text/language.ts";
import styles from "./article-list.module.css";

interface ReadArticle {
  id: number;
  headline: string;
  reads: number;
  shares: readonly { name: string; count: number }[];
}

/** The articles of a language that were read most, with where most of their readers came from. */
export function MostRead({
  articles,
  language,
  span,
  number,
}: {
  articles: readonly ReadArticle[];
  language: Language;
  span: string;
  number: (count: number) => string;
}) {
  if (articles.length === 0) return <p>Nothing was read in this time.</p>;
  return (
    <ol className={styles.list}>
      {articles.map(({ id, headline, reads, shares }) => (
        <li key={id}>
          <a href={`/desk/reads/${id}?span=${span}`} className={styles.headline}>
            <bdi lang={language}>{headline}</bdi>
          </a>
          <p className={styles.facts}>
            <strong>
              {number(reads)} {reads === 1 ? "read" : "reads"}
            </strong>
            {shares.map(({ name, count }) => (
              <span key={name}>
                {" "}
                · <bdi>{name}</bdi> {number(count)}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
