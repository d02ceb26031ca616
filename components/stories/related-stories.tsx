import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import styles from "./related-stories.module.css";
import { StoryTeaser } from "./story-teaser.tsx";

/** The stories that have most to do with the one that was read. */
export function RelatedStories({ stories, t }: { stories: Teaser[]; t: Translator }) {
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{t("lists.related")}</h2>
      <div>
        {stories.map((story) => (
          <StoryTeaser key={story.id} story={story} withPicture isBrief level={3} t={t} />
        ))}
      </div>
    </section>
  );
}
