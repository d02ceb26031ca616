import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findAuthor } from "#lib/stories/lists.ts";
import { authorPath } from "#lib/stories/paths.ts";
import { nameIn } from "#lib/stories/story.ts";
import { listMetadata } from "../../list-metadata.ts";
import { spokenLanguage, words } from "../../words.ts";

/** The page of an author's articles that an address names, asked for once in a render. */
export const loadAuthor = cache(async (slug: string, page: number | null) => {
  const language = await spokenLanguage();
  const author = language && page && (await findAuthor(language, slug, page));
  if (!author) return null;
  shows(`author ${author.slug}`);
  return author;
});

export async function authorMetadata(slug: string, page: number | null) {
  const t = await words();
  const author = await loadAuthor(slug, page);
  if (!author) return listMetadata(null, t);
  const { name: title = slug, biography: description } = nameIn(t.language, author.names) ?? {};
  return listMetadata({ title, description, page: author.page, path: authorPath(t.language, slug, author.page) }, t);
}
