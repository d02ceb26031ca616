import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findSection } from "#lib/stories/lists.ts";
import { nameIn, sectionPath } from "#lib/stories/story.ts";
import type { Language } from "#lib/text/language.ts";
import { listMetadata } from "../../list-metadata.ts";
import { spokenLanguage, words } from "../../words.ts";

/** The page of a section that an address names, asked for once in a render. */
export const loadSection = cache(async (slug: string, page: number | null) => {
  const language = await spokenLanguage();
  const section = language && page && (await findSection(language, slug, page));
  if (!section) return null;
  shows(`section ${section.slug}`);
  return section;
});

export async function sectionMetadata(slug: string, page: number | null) {
  const t = await words();
  const section = await loadSection(slug, page);
  if (!section) return listMetadata(null, t);
  const title = nameIn(t.language, section.names)?.name ?? slug;
  const pathIn = (language: Language) => sectionPath(language, slug);
  return listMetadata({ title, page: section.page, path: sectionPath(t.language, slug, section.page), pathIn }, t);
}
