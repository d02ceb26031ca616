import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Article } from "#lib/stories/public.ts";
import styles from "./byline.module.css";
import { Time } from "./time.tsx";

/** Who wrote it, where, and when. */
export function Byline({ article, t }: { article: Article; t: Translator }) {
  const { authors, datelinePlace, publishedAt, updatedAt } = article;
  return (
    <div className={styles.byline}>
      {authors.length > 0 && (
        <div className={styles.authors}>
          <span>{t("stories.by")}</span>
          <ul>
            {authors.map(({ author }) => (
              <li key={author.slug}>
                <Name names={author.names} otherwise={author.slug} t={t} />
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
      </p>
    </div>
  );
}
