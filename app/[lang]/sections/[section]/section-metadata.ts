import type { Metadata } from "next";
import type { Translator } from "#lib/messages/translator.ts";
import type { SectionStories } from "#lib/stories/public.ts";
import { nameIn, sectionPath } from "#lib/stories/story.ts";
import { inEveryLanguage, openGraphOf } from "../../open-graph.ts";

export function sectionMetadata(section: SectionStories | null, t: Translator): Metadata {
  if (!section) return { title: t("site.notFoundTitle") };
  const { language } = t;
  const { names, page, slug } = section;
  const name = nameIn(language, names)?.name ?? slug;
  const title = page === 1 ? name : `${name} – ${t("site.page", { page })}`;
  const path = sectionPath(language, slug, page);
  return {
    title,
    // How many pages there are differs from language to language.
    alternates: page === 1 ? inEveryLanguage(language, (it) => sectionPath(it, slug)) : { canonical: path },
    ...openGraphOf({ language, path, title }),
  };
}
