import type { Translator } from "#lib/messages/translator.ts";
import type { FrontSection, Teaser } from "#lib/stories/public.ts";
import styles from "./front-page.module.css";
import { LeadStory } from "./lead-story.tsx";
import { SectionLink } from "./section-link.tsx";
import { StoryTeaser } from "./story-teaser.tsx";

/** The front page: the lead story, the stories that follow it in rank, then each section's. */
export function FrontPage({ top, sections, t }: { top: Teaser[]; sections: FrontSection[]; t: Translator }) {
  const [lead, ...ranked] = top;
  if (!lead) return <p>{t("site.noStories")}</p>;
  return (
    <>
      <h1 className="unseen">{t("site.latest")}</h1>
      <div className={styles.top}>
        <LeadStory story={lead} t={t} />
        <div className={styles.ranked}>
          {ranked.map((story, rank) => (
            <StoryTeaser key={story.id} story={story} withPicture={rank === 0} withSection t={t} />
          ))}
        </div>
      </div>
      {sections.length > 0 && (
        <div className={styles.sections}>
          {sections.map(({ stories, ...section }) => (
            <section key={section.slug}>
              <h2>
                <SectionLink section={section} t={t} />
              </h2>
              {stories.map((story, rank) => (
                <StoryTeaser key={story.id} story={story} withPicture={rank === 0} isBrief={rank > 0} level={3} t={t} />
              ))}
            </section>
          ))}
        </div>
      )}
    </>
  );
}
