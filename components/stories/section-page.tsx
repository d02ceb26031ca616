import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { SectionStories } from "#lib/stories/public.ts";
import { sectionPath } from "#lib/stories/story.ts";
import styles from "./section-page.module.css";
import { StoryTeaser } from "./story-teaser.tsx";

/** A page of a section's stories, with the way to the newer and the older ones. */
export function SectionPage({ section, t }: { section: SectionStories; t: Translator }) {
  const { names, page, slug, stories, hasOlder } = section;
  return (
    <div className={styles.section}>
      <h1 className={styles.name}>
        <Name names={names} otherwise={slug} t={t} />
        {page > 1 && <small>{t("site.page", { page })}</small>}
      </h1>
      <div>
        {stories.length === 0 && <p>{t("site.noStories")}</p>}
        <div className={styles.stories}>
          {stories.map((story) => (
            <StoryTeaser key={story.id} story={story} withPicture withTime t={t} />
          ))}
        </div>
        {(page > 1 || hasOlder) && (
          <nav className={styles.pages} aria-label={t("site.pages")}>
            {page > 1 && (
              <a rel="prev" href={sectionPath(t.language, slug, page - 1)}>
                {t("site.newer")}
              </a>
            )}
            {hasOlder && (
              <a rel="next" href={sectionPath(t.language, slug, page + 1)}>
                {t("site.older")}
              </a>
            )}
          </nav>
        )}
      </div>
    </div>
  );
}
