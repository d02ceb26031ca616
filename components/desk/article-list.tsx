import type { ArticleStatus } from "#lib/generated/prisma/enums.ts";
import { articlePath } from "#lib/stories/story.ts";
import { type Language, languageNames } from "#lib/text/language.ts";
import styles from "./article-list.module.css";

export const statusNames: Record<ArticleStatus, string> = {
  DRAFT: "Draft",
  SCHEDULED: "Scheduled",
  PUBLISHED: "Published",
  WITHDRAWN: "Withdrawn",
};

interface Listed {
  id: number;
  language: Language;
  slug: string;
  headline: string;
  status: ArticleStatus;
  editedAt: Date;
  owner: { name: string } | null;
  story: { code: string };
  outdatedBy: { at: Date } | undefined;
}

/** Articles with what the desk needs to know of each at a glance. */
export function ArticleList({ articles, time }: { articles: Listed[]; time: (time: Date) => string }) {
  if (articles.length === 0) return <p>No article is like that.</p>;
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id}>
          <a href={`/desk/articles/${article.id}`} className={styles.headline}>
            <bdi lang={article.language}>{article.headline}</bdi>
          </a>
          <p className={styles.facts}>
            <strong>{statusNames[article.status]}</strong> ·{" "}
            <bdi lang={article.language}>{languageNames[article.language]}</bdi> · edited {time(article.editedAt)}
            {article.owner && (
              <>
                {" "}
                · <bdi>{article.owner.name}</bdi>
              </>
            )}
            {article.status === "PUBLISHED" && (
              <>
                {" "}
                · <a href={articlePath({ ...article, code: article.story.code })}>On the site</a>
              </>
            )}
            {article.outdatedBy && (
              <>
                {" "}
                · <strong>source corrected on {time(article.outdatedBy.at)}: check the translation</strong>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
