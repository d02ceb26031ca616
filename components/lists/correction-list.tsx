import { Time } from "#components/stories/time.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { noteWords } from "#lib/stories/correction-words.ts";
import type { CorrectionPage } from "#lib/stories/corrections.ts";
import { correctionsPath } from "#lib/stories/paths.ts";
import { articlePath, lastNumberedPage } from "#lib/stories/story.ts";
import styles from "./correction-list.module.css";
import { PageLinks } from "./page-links.tsx";

/** What was changed in articles after they were published, newest first. */
export function CorrectionList({ page, corrections, hasOlder, t }: CorrectionPage & { t: Translator }) {
  const to = (page: number) => correctionsPath(t.language, page);
  const newer = page > 1 && { href: to(page - 1), text: t("lists.newer") };
  const older = hasOlder && page < lastNumberedPage && { href: to(page + 1), text: t("lists.older") };
  return (
    <div className={styles.corrections}>
      <h1>{t("site.corrections")}</h1>
      <p>{page > 1 ? t("site.page", { page }) : t("lists.correctionsText")}</p>
      {corrections.length === 0 && <p>{t("lists.noCorrections")}</p>}
      {corrections.map(({ id, kind, note, createdAt, article }) => (
        <article key={id}>
          <p className={styles.kind}>
            <strong>{t(noteWords[kind])}</strong> <Time at={createdAt} t={t} />
          </p>
          <h2>
            <a href={articlePath({ ...article, code: article.story.code })}>{article.headline}</a>
          </h2>
          <p>{note}</p>
        </article>
      ))}
      <PageLinks label={t("site.pages")} newer={newer} older={older} />
    </div>
  );
}
