import type { Translator } from "#lib/messages/translator.ts";
import type { AuthorStories } from "#lib/stories/lists.ts";
import { authorPath } from "#lib/stories/paths.ts";
import { AuthorHead } from "./author-head.tsx";
import { ListHead } from "./list-head.tsx";
import { StoryList } from "./story-list.tsx";

/** Who an author is, and a page of what they wrote. */
export function AuthorPage({ author, t }: { author: AuthorStories; t: Translator }) {
  const pathOf = (page: number) => authorPath(t.language, author.slug, page);
  const head = author.page === 1 ? <AuthorHead author={author} t={t} /> : <ListHead {...author} t={t} />;
  return <StoryList head={head} list={author} pathOf={pathOf} t={t} />;
}
