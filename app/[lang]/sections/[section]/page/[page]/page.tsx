import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { SectionPage } from "#components/lists/section-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { sectionPath } from "#lib/stories/story.ts";
import { pageNumber } from "../../../../list-metadata.ts";
import { words } from "../../../../words.ts";
import { loadSection, sectionMetadata } from "../../load-section.ts";

interface Props {
  params: Promise<{ section: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, page } = await params;
  return sectionMetadata(section, pageNumber(page));
}

export default async function OlderOfSection({ params }: Props) {
  const t = await words();
  const { section: slug, page } = await params;
  const section = await loadSection(slug, pageNumber(page));
  if (!section) return <MissingPage t={t} />;
  if (section.page === 1) permanentRedirect(sectionPath(t.language, slug));
  return <SectionPage section={section} t={t} />;
}
