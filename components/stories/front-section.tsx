import type { Translator } from "#lib/messages/translator.ts";
import type { FrontSection as Shown } from "#lib/stories/front.ts";
import styles from "./front-section.module.css";
import { SectionLink } from "./section-link.tsx";
import { StoryTeaser } from "./story-teaser.tsx";

interface Props {
  section: Shown;
  /** Its place on the front page, from 0: neighbours have different shapes. */
  place: number;
  t: Translator;
}

/** A section on the front page. */
export function FrontSection({ section: { stories, ...section }, place, t }: Props) {
  const { shape, pictures } = shapes[place % shapes.length] ?? shapes[0];
  return (
    <section className={styles.section}>
      <h2 className="head">
        <SectionLink section={section} t={t} />
      </h2>
      <div className={shape}>
        {stories.map((story, rank) => (
          <StoryTeaser
            key={story.id}
            story={story}
            withPicture={rank < pictures}
            isBrief={rank >= pictures}
            level={3}
            t={t}
          />
        ))}
      </div>
    </section>
  );
}

/** One story with the others beside it; two side by side above the others; one broad story and a row of others. */
const shapes = [
  { shape: styles.beside, pictures: 1 },
  { shape: styles.pair, pictures: 2 },
  { shape: styles.row, pictures: 1 },
] as const;
