import { type Order, threadPath } from "#lib/comments/paths.ts";
import type { Thread } from "#lib/comments/thread.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./thread-pages.module.css";

interface Props {
  thread: Thread;
  /** The path of the article. */
  article: string;
  t: Translator;
}

/** The way to the earlier and later pages of a thread, and to its other order. Nothing where there is nowhere to go. */
export function ThreadPages({ thread: { order, page, pages, count }, article, t }: Props) {
  if (count < 2) return null;
  const [before, after] = order === "oldest" ? (["older", "newer"] as const) : (["newer", "older"] as const);
  const other: Order = order === "oldest" ? "newest" : "oldest";
  return (
    <nav className={styles.pages} aria-label={t("comments.pages")}>
      {page > 1 && (
        <a rel="prev" href={threadPath(article, order, page - 1)}>
          {t(`comments.${before}`)}
        </a>
      )}
      {pages > 1 && <span>{t("site.page", { page })}</span>}
      {page < pages && (
        <a rel="next" href={threadPath(article, order, page + 1)}>
          {t(`comments.${after}`)}
        </a>
      )}
      <a href={threadPath(article, other)} className={styles.order}>
        {t(`comments.${other}First`)}
      </a>
    </nav>
  );
}
