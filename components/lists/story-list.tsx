import type { ReactNode } from "react";
import { StoryTeaser } from "#components/stories/story-teaser.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { StoryPage } from "#lib/stories/lists.ts";
import { OlderAndNewer } from "./older-and-newer.tsx";
import styles from "./story-list.module.css";

interface Props {
  /** What the stories have in common. */
  head: ReactNode;
  list: StoryPage;
  /** Where a page of the list stands. */
  pathOf: (page: number) => string;
  t: Translator;
}

/** A page of stories, newest first, with the way to the newer and the older ones. */
export function StoryList({ head, list, pathOf, t }: Props) {
  return (
    <div className={styles.list}>
      <div>{head}</div>
      <div>
        {list.stories.length === 0 && <p>{t("site.noStories")}</p>}
        <div className={styles.stories}>
          {list.stories.map((story) => (
            <StoryTeaser key={story.id} story={story} withPicture withTime t={t} />
          ))}
        </div>
        <OlderAndNewer list={list} pathOf={pathOf} t={t} />
      </div>
    </div>
  );
}
