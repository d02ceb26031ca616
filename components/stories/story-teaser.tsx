import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { Kicker } from "./kicker.tsx";
import { Picture } from "./picture.tsx";
import styles from "./story-teaser.module.css";
import { Time } from "./time.tsx";

interface Props {
  story: Teaser;
  t: Translator;
  /** The level of its headline among the page's headings. */
  level?: 2 | 3;
  withPicture?: boolean;
  withSection?: boolean;
  withTime?: boolean;
  /** A headline and nothing under it. */
  isBrief?: boolean;
}

/** A story told in a headline, and in a sentence where there is room. */
export function StoryTeaser({ story, t, level = 2, withPicture, withSection = false, withTime, isBrief }: Props) {
  const { leadMedia, leadAlt, language, slug } = story;
  const Heading = `h${level}` as const;
  return (
    <article className={styles.teaser}>
      <Kicker story={story.story} withSection={withSection} t={t} />
      <Heading>
        <a href={articlePath({ language, code: story.story.code, slug })}>{story.headline}</a>
      </Heading>
      {!isBrief && story.standfirst && <p className={styles.standfirst}>{story.standfirst}</p>}
      {withTime && story.publishedAt && (
        <p className={styles.time}>
          <Time at={story.publishedAt} t={t} />
        </p>
      )}
      {withPicture && leadMedia && (
        <Picture picture={leadMedia} alt={leadAlt} sizes="(min-width: 60rem) 22rem, 100vw" />
      )}
    </article>
  );
}
