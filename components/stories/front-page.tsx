import type { Translator } from "#lib/messages/translator.ts";
import type { Front } from "#lib/stories/front.ts";
import styles from "./front-page.module.css";
import { FrontSection } from "./front-section.tsx";
import { LeadStory } from "./lead-story.tsx";
import { MostRead } from "./most-read.tsx";
import { Opinion } from "./opinion.tsx";
import { StoryTeaser } from "./story-teaser.tsx";

/** The front page: the stories in their rank, then the sections, with opinion and what is most read beside the first. */
export function FrontPage({ top, opinion, sections, mostRead, t }: Front & { t: Translator }) {
  const [lead, ...ranked] = top;
  const hasAside = opinion.length > 0 || mostRead.length > 0;
  const beside = hasAside ? sections.slice(0, 2) : [];
  const below = sections.slice(beside.length);
  return (
    <>
      <h1 className="unseen">{t("site.latest")}</h1>
      {!lead && sections.length === 0 && !hasAside && <p>{t("site.noStories")}</p>}
      {lead && (
        <div className={styles.top}>
          <LeadStory story={lead} t={t} />
          <div className={styles.ranked}>
            {ranked.map((story, rank) => (
              <StoryTeaser key={story.id} story={story} withPicture={rank === 0} withSection isBrief={rank > 1} t={t} />
            ))}
          </div>
        </div>
      )}
      {hasAside && (
        <div className={styles.middle}>
          <div>
            {beside.map((section, place) => (
              <FrontSection key={section.slug} section={section} place={place} t={t} />
            ))}
          </div>
          <div>
            <Opinion stories={opinion} t={t} />
            <MostRead stories={mostRead} t={t} />
          </div>
        </div>
      )}
      {below.map((section, place) => (
        <FrontSection key={section.slug} section={section} place={beside.length + place} t={t} />
      ))}
    </>
  );
}
