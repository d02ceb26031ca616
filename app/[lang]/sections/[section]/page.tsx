import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { SectionPage } from "#components/stories/section-page.tsx";
import { words } from "../../words.ts";
import { loadSection } from "./load-section.ts";
import { sectionMetadata } from "./section-metadata.ts";

interface Props {
  params: Promise<{ section: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata(await loadSection((await params).section, 1), await words());
}

export default async function NewestOfSection({ params }: Props) {
  const t = await words();
  const section = await loadSection((await params).section, 1);
  return section ? <SectionPage section={section} t={t} /> : <MissingPage t={t} />;
}
