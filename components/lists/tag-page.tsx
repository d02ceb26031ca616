import type { Translator } from "#lib/messages/translator.ts";
import type { TagStories } from "#lib/stories/lists.ts";
import { tagPath } from "#lib/stories/paths.ts";
import { ListHead } from "./list-head.tsx";
import { StoryList } from "./story-list.tsx";

/** A page of the stories that have a tag. */
export function TagPage({ tag, t }: { tag: TagStories; t: Translator }) {
  const pathOf = (page: number) => tagPath(t.language, tag.slug, page);
  return <StoryList head={<ListHead {...tag} t={t} />} list={tag} pathOf={pathOf} t={t} />;
}
