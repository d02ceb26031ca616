import { Name } from "#components/site/name.tsx";
import { Kicker } from "#components/stories/kicker.tsx";
import { Time } from "#components/stories/time.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Hit } from "#lib/search/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { Marked } from "./marked.tsx";
import styles from "./search-hit.module.css";

/** An article that was found, with the words that were looked for marked. */
export function SearchHit({ hit, t }: { hit: Hit; t: Translator }) {
  const { article, headline, standfirst, excerpt } = hit;
  const { language, slug, publishedAt, authors, story } = article;
  return (
    <article className={styles.hit}>
      <Kicker story={story} withSection t={t} />
      <h2>
        <a href={articlePath({ language, code: story.code, slug })}>
          <Marked pieces={headline} />
        </a>
      </h2>
      {standfirst.length > 0 && (
        <p>
          <Marked pieces={standfirst} />
        </p>
      )}
      {excerpt && (
        <p className={styles.excerpt}>
          <Marked pieces={excerpt} />
        </p>
      )}
      <p className={styles.about}>
        {publishedAt && <Time at={publishedAt} t={t} />}
        {authors.map(({ author }) => (
          <Name key={author.slug} names={author.names} otherwise={author.slug} t={t} />
        ))}
      </p>
    </article>
  );
}
