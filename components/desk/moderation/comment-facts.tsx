import { CommentName } from "#components/comments/comment-name.tsx";
import type { QueuedComment } from "#lib/comments/desk/listing.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { languageNames } from "#lib/text/language.ts";
import { writtenDirection } from "#lib/text/written-direction.ts";
import styles from "./comment-facts.module.css";
import { Filled, gap } from "./filled.tsx";

interface Props {
  comment: QueuedComment;
  /** Where the comment stands alone, and where only those of its story are shown. */
  links: { one: string; onlyStory: string };
  t: Translator;
}

/** Who says it, when, under which story, in which language and direction, and who decided on it last. */
export function CommentFacts({ comment, links, t }: Props) {
  const { language, text, createdAt, risk, status } = comment;
  const [decision] = comment.decisions;
  const runs = writtenDirection(text ?? "");
  return (
    <header>
      <span lang={language}>
        <CommentName name={comment.authorName ?? ""} />
      </span>
      <p className={styles.facts}>
        <a href={links.one}>
          <time dateTime={createdAt.toISOString()}>{t.dateTime(createdAt)}</time>
        </a>{" "}
        <Filled words={t("deskQueue.under", { story: gap })} with={<StoryLink comment={comment} t={t} />} />
        {" · "}
        <a href={links.onlyStory}>{t("deskQueue.onlyStory")}</a>
      </p>
      <p className={styles.facts}>
        {[
          t(`deskQueue.is${status}`),
          languageNames[language],
          ...(runs ? [t(`deskQueue.${runs}`)] : []),
          ...(risk > 0 ? [t("deskQueue.risk", { risk })] : []),
        ].join(" · ")}
        {decision && (
          <>
            {" · "}
            <Filled
              words={t("deskQueue.decidedBy", { name: gap, time: t.dateTime(decision.createdAt) })}
              with={<bdi>{decision.staff.name}</bdi>}
            />
          </>
        )}
      </p>
    </header>
  );
}

function StoryLink({ comment: { story, language }, t }: { comment: QueuedComment; t: Translator }) {
  const article = story.articles.find((it) => it.language === language) ?? story.articles[0];
  if (!article) return <>{t("deskQueue.noArticle")}</>;
  return (
    <a href={article.path}>
      <bdi lang={article.language}>{article.headline}</bdi>
    </a>
  );
}
