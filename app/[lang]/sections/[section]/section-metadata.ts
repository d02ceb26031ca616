import type { Metadata } from "next";
import type { Translator } from "#lib/messages/translator.ts";
import type { SectionStories } from "#lib/stories/public.ts";
import { nameIn, sectionPath } from "#lib/stories/story.ts";

export function sectionMetadata(section: SectionStories | null, t: Translator): Metadata {
  if (!section) return { title: t("site.notFoundTitle") };
  const { names, page, slug } = section;
  const name = nameIn(t.language, names)?.name ?? slug;
  return {
    title: page === 1 ? name : `${name} – ${t("site.page", { page })}`,
    alternates: { canonical: sectionPath(t.language, slug, page) },
  };
}
