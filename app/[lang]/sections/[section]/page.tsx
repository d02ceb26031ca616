import type { Metadata } from "next";
import { SectionPage } from "#components/lists/section-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { nameIn, sectionPath } from "#lib/stories/story.ts";
import { PageFeeds } from "../../page-feeds.tsx";
import { words } from "../../words.ts";
import { loadSection, sectionMetadata } from "./load-section.ts";

interface Props {
  params: Promise<{ section: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata((await params).section, 1);
}

export default async function NewestOfSection({ params }: Props) {
  const t = await words();
  const section = await loadSection((await params).section, 1);
  if (!section) return <MissingPage t={t} />;
  return (
    <>
      <PageFeeds page={sectionPath(t.language, section.slug)} name={nameIn(t.language, section.names)?.name} />
      <SectionPage section={section} t={t} />
    </>
  );
}
