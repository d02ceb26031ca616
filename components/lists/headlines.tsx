import type { Headline } from "#lib/stories/archive.ts";
import { articlePath } from "#lib/stories/story.ts";
import styles from "./archive.module.css";

/** Stories by their headlines alone. */
export function Headlines({ stories }: { stories: Headline[] }) {
  return (
    <ul className={styles.headlines}>
      {stories.map(({ language, slug, headline, story }) => (
        <li key={story.code}>
          <a href={articlePath({ language, slug, code: story.code })}>{headline}</a>
        </li>
      ))}
    </ul>
  );
}
