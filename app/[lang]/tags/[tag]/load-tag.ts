import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findTag } from "#lib/stories/lists.ts";
import { tagPath } from "#lib/stories/paths.ts";
import { nameIn } from "#lib/stories/story.ts";
import { listMetadata } from "../../list-metadata.ts";
import { spokenLanguage, words } from "../../words.ts";

/** The page of a tag's articles that an address names, asked for once in a render. */
export const loadTag = cache(async (slug: string, page: number | null) => {
  const language = await spokenLanguage();
  const tag = language && page && (await findTag(language, slug, page));
  if (!tag) return null;
  shows(`tag ${tag.slug}`);
  return tag;
});

export async function tagMetadata(slug: string, page: number | null) {
  const t = await words();
  const tag = await loadTag(slug, page);
  if (!tag) return listMetadata(null, t);
  const title = nameIn(t.language, tag.names)?.name ?? slug;
  return listMetadata({ title, page: tag.page, path: tagPath(t.language, slug, tag.page) }, t);
}
