import type { DeskArticle } from "#lib/stories/desk/shelf.ts";
import { articlePath } from "#lib/stories/story.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import { statusNames } from "./article-list.tsx";
import styles from "./article-state.module.css";

/** FOLLOW: the story has no mode of its own. */
const threadNames = {
  FOLLOW: "as in the section, language or site",
  OPEN: "published at once",
  HOLD: "held",
  CLOSED: "closed",
};

/** Where an article stands, its other languages, and what an editor may do to it as a whole. */
export function ArticleState({
  article,
  canPublish,
  time,
  changeThread,
}: {
  article: DeskArticle;
  canPublish: boolean;
  time: (time: Date) => string;
  changeThread: (form: FormData) => Promise<void>;
}) {
  const { story } = article;
  const thread = story.threadMode ?? "FOLLOW";
  return (
    <section className={styles.state} aria-label="State">
      <p>
        <strong>{statusNames[article.status]}</strong> · <bdi>{languageNames[article.language]}</bdi> · comments{" "}
        {threadNames[thread]} · <a href={`/desk/articles/${article.id}/preview`}>Preview</a>
        {article.status === "PUBLISHED" && (
          <>
            {" "}
            · <a href={articlePath({ ...article, code: story.code })}>On the site</a> ·{" "}
            <a href={`/desk/reads/${article.id}`}>Reads</a>
          </>
        )}
      </p>
      {article.withdrawnAt && (
        <p>
          Withdrawn on {time(article.withdrawnAt)}
          {article.byOrder && ", by order of a court or another authority"}:{" "}
          <bdi lang={article.language}>{article.withdrawnFor}</bdi>
        </p>
      )}
      {article.outdatedBy && (
        <p className={styles.outdated}>
          The source was corrected on {time(article.outdatedBy.at)}: check the translation against{" "}
          <a href={`/desk/articles/${article.outdatedBy.id}`}>
            <bdi>{languageNames[article.outdatedBy.language]}</bdi>
          </a>
          . Saving this article says that you did.
        </p>
      )}
      <p>Languages of this story: {languages.map((language) => version(article, language))}</p>
      {canPublish && (
        <div className={styles.acts}>
          {article.status === "PUBLISHED" && <a href={`/desk/articles/${article.id}/withdraw`}>Withdraw…</a>}
          <form action={changeThread} className={styles.thread}>
            <input type="hidden" name="article" value={article.id} />
            <input type="hidden" name="story" value={article.storyId} />
            <label htmlFor="thread">Comments</label>
            <select key={thread} id="thread" name="mode" defaultValue={thread}>
              {Object.entries(threadNames).map(([mode, name]) => (
                <option key={mode} value={mode}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit">Change comments</button>
          </form>
        </div>
      )}
    </section>
  );
}

function version(article: DeskArticle, language: (typeof languages)[number]) {
  const other = article.story.articles.find((it) => it.language === language);
  const href = other
    ? `/desk/articles/${other.id}`
    : `/desk/articles/new?story=${article.storyId}&language=${language}`;
  return (
    <span key={language} className={styles.version}>
      {other?.id === article.id ? (
        <bdi>{languageNames[language]}</bdi>
      ) : (
        <a href={href}>
          {!other && "+ "}
          <bdi>{languageNames[language]}</bdi>
        </a>
      )}
    </span>
  );
}
