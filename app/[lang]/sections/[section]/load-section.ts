import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findSection } from "#lib/stories/public.ts";
import { spokenLanguage } from "../../words.ts";

/** The page of a section that an address names, asked for once in a render. */
export const loadSection = cache(async (slug: string, page: number) => {
  const language = await spokenLanguage();
  const section = language && (await findSection(language, slug, page));
  if (section) shows(`section ${section.slug}`);
  return section;
});
