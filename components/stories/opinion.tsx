import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import styles from "./opinion.module.css";
import { Portrait } from "./portrait.tsx";

/** What people think, each under their name; nothing where nobody wrote. */
export function Opinion({ stories, t }: { stories: Teaser[]; t: Translator }) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.opinion}>
      <h2 className="head">
        <span className="kicker">{t("reading.opinion")}</span>
      </h2>
      {stories.map(({ id, authors, headline, language, slug, story }) => (
        <article key={id}>
          <Portrait picture={authors[0]?.author.portrait ?? null} />
          <div>
            {authors.length > 0 && (
              <ul>
                {authors.map(({ author }) => (
                  <li key={author.slug}>
                    <Name names={author.names} otherwise={author.slug} t={t} />
                  </li>
                ))}
              </ul>
            )}
            <h3>
              <a href={articlePath({ language, code: story.code, slug })}>{headline}</a>
            </h3>
          </div>
        </article>
      ))}
    </section>
  );
}
