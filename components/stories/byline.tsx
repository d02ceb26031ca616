import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { authorPath } from "#lib/stories/paths.ts";
import type { Article } from "#lib/stories/public.ts";
import { readingMinutes } from "#lib/stories/reading-time.ts";
import styles from "./byline.module.css";
import { ChangeLine } from "./change-line.tsx";
import { Portrait } from "./portrait.tsx";
import { Time } from "./time.tsx";

/** Who wrote it, where and when, what was changed since, and how long it takes to read. */
export function Byline({ article, t }: { article: Article; t: Translator }) {
  const { authors, body, corrections, datelinePlace, language, publishedAt, updatedAt } = article;
  return (
    <div className={styles.byline}>
      {authors.map(({ author }) => (
        <Portrait key={author.slug} picture={author.portrait} />
      ))}
      <div>
        {authors.length > 0 && (
          <div className={styles.authors}>
            <span>{t("stories.by")}</span>
            <ul>
              {authors.map(({ author }) => (
                <li key={author.slug}>
                  <a href={authorPath(t.language, author.slug)} rel="author">
                    <Name names={author.names} otherwise={author.slug} t={t} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>
          {datelinePlace && <bdi className={styles.place}>{datelinePlace}</bdi>}
          {publishedAt && (
            <span>
              {t("stories.published")} <Time at={publishedAt} t={t} />
            </span>
          )}
          {updatedAt && updatedAt.getTime() !== publishedAt?.getTime() && (
            <span>
              {t("stories.updated")} <Time at={updatedAt} t={t} />
            </span>
          )}
          <span>{t("reading.minutes", { minutes: readingMinutes(body, language) })}</span>
        </p>
        <ChangeLine notes={corrections} t={t} />
      </div>
    </div>
  );
}
