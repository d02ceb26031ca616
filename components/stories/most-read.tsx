import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { Kicker } from "./kicker.tsx";
import styles from "./most-read.module.css";

/** What is read most, in its order; nothing where nothing was read. */
export function MostRead({ stories, t }: { stories: Teaser[]; t: Translator }) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.mostRead}>
      <h2 className="head">
        <span className="kicker">{t("reading.mostRead")}</span>
      </h2>
      <ol>
        {stories.map(({ id, headline, language, slug, story }) => (
          <li key={id}>
            <Kicker story={story} t={t} />
            <a href={articlePath({ language, code: story.code, slug })}>{headline}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
