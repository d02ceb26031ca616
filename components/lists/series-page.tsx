import { StoryTeaser } from "#components/stories/story-teaser.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { SeriesParts } from "#lib/stories/series.ts";
import { ListHead } from "./list-head.tsx";
import styles from "./story-list.module.css";

/** The parts of a series, in their order. */
export function SeriesPage({ series, t }: { series: SeriesParts; t: Translator }) {
  const { slug, names, parts } = series;
  return (
    <div className={styles.list}>
      <div>
        <p className="kicker">{t("lists.series")}</p>
        <ListHead names={names} slug={slug} page={1} t={t} />
      </div>
      {parts.length === 0 ? (
        <p>{t("site.noStories")}</p>
      ) : (
        <ol className={styles.parts}>
          {parts.map(({ part, ...story }) => (
            <li key={story.id}>
              <p className={styles.part}>{t("lists.part", { count: part })}</p>
              <div className={styles.stories}>
                <StoryTeaser story={story} withPicture withTime t={t} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
