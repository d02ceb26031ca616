import { ArticleBody } from "#components/stories/article-body.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { StandingPage } from "#lib/pages/public.ts";
import styles from "./whole-page.module.css";

/** A page that is no story: its title, its text, and since when it says so. */
export function WholePage({ page, site, t }: { page: StandingPage; site: string; t: Translator }) {
  const { title, body, pictures, recordings, editedAt } = page;
  return (
    <article className={styles.page}>
      <h1>{title}</h1>
      <ArticleBody body={body} pictures={pictures} recordings={recordings} site={site} t={t} />
      <p className={styles.edited}>
        {t("lists.edited")} <time dateTime={editedAt.toISOString()}>{t.date(editedAt)}</time>
      </p>
    </article>
  );
}
