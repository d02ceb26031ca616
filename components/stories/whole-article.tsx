import type { Translator } from "#lib/messages/translator.ts";
import type { Article } from "#lib/stories/public.ts";
import { shortPath } from "#lib/stories/story.ts";
import { ArticleBody } from "./article-body.tsx";
import { Byline } from "./byline.tsx";
import { Corrections } from "./corrections.tsx";
import { Figure } from "./figure.tsx";
import { KeyPoints } from "./key-points.tsx";
import { Kicker } from "./kicker.tsx";
import { OtherLanguages } from "./other-languages.tsx";
import { Retraction } from "./retraction.tsx";
import { Share } from "./share.tsx";
import { Topics } from "./topics.tsx";
import styles from "./whole-article.module.css";

/** An article as a newspaper prints it, from its section to its short link. */
export function WholeArticle({ article, site, t }: { article: Article; site: string; t: Translator }) {
  const { code, kind, tags } = article.story;
  return (
    <article className={styles.article} data-kind={kind}>
      <header>
        <Retraction notes={article.corrections} t={t} />
        <Kicker story={article.story} withSection t={t} />
        {kind === "ADVERTISER" && <p className={styles.paidFor}>{t("reading.paidFor")}</p>}
        <h1>{article.headline}</h1>
        {article.standfirst && <p className={styles.standfirst}>{article.standfirst}</p>}
        <Byline article={article} t={t} />
        <OtherLanguages code={code} versions={article.versions} t={t} />
      </header>
      {article.leadMedia && (
        <Figure
          picture={article.leadMedia}
          alt={article.leadAlt}
          caption={article.leadCaption}
          credit={article.leadCredit}
          sizes="(min-width: 64rem) 60rem, 100vw"
          isFirst
        />
      )}
      <KeyPoints points={article.keyPoints} t={t} />
      <ArticleBody body={article.body} pictures={article.pictures} recordings={article.recordings} site={site} t={t} />
      <Corrections notes={article.corrections} t={t} />
      <Topics tags={tags} t={t} />
      <Share address={site + shortPath(code, article.language)} headline={article.headline} t={t} />
    </article>
  );
}
