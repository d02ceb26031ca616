import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { tagPath } from "#lib/stories/paths.ts";
import type { Article } from "#lib/stories/public.ts";
import styles from "./topics.module.css";

/** What an article is about, each topic leading to what else was written on it. */
export function Topics({ tags, t }: { tags: Article["story"]["tags"]; t: Translator }) {
  if (tags.length === 0) return null;
  return (
    <nav className={styles.topics} aria-label={t("reading.topics")}>
      <ul>
        {tags.map(({ tag }) => (
          <li key={tag.slug}>
            <a href={tagPath(t.language, tag.slug)} rel="tag">
              <Name names={tag.names} otherwise={tag.slug} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
