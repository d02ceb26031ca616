import type { Translator } from "#lib/messages/translator.ts";
import type { SectionStories } from "#lib/stories/lists.ts";
import { sectionPath } from "#lib/stories/story.ts";
import { ListHead } from "./list-head.tsx";
import { StoryList } from "./story-list.tsx";

/** A page of a section's stories. */
export function SectionPage({ section, t }: { section: SectionStories; t: Translator }) {
  const pathOf = (page: number) => sectionPath(t.language, section.slug, page);
  return <StoryList head={<ListHead {...section} t={t} />} list={section} pathOf={pathOf} t={t} />;
}
