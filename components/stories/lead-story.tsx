import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { Kicker } from "./kicker.tsx";
import styles from "./lead-story.module.css";
import { Picture } from "./picture.tsx";

/** The story that the front page opens with. */
export function LeadStory({ story, t }: { story: Teaser; t: Translator }) {
  const { leadMedia, leadAlt, language, slug } = story;
  return (
    <article className={styles.lead}>
      <Kicker story={story.story} withSection t={t} />
      <h2>
        <a href={articlePath({ language, code: story.story.code, slug })}>{story.headline}</a>
      </h2>
      {story.standfirst && <p>{story.standfirst}</p>}
      {leadMedia && <Picture picture={leadMedia} alt={leadAlt} sizes="(min-width: 60rem) 46rem, 100vw" isFirst />}
    </article>
  );
}
