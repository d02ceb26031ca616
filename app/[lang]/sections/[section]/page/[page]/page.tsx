import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { MissingPage } from "#components/site/missing-page.tsx";
import { SectionPage } from "#components/stories/section-page.tsx";
import { sectionPath } from "#lib/stories/story.ts";
import { words } from "../../../../words.ts";
import { loadSection } from "../../load-section.ts";
import { sectionMetadata } from "../../section-metadata.ts";

interface Props {
  params: Promise<{ section: string; page: string }>;
}

async function load({ params }: Props) {
  const { section, page } = await params;
  return /^[1-9]\d{0,4}$/.test(page) ? loadSection(section, Number(page)) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(await load(props), await words());
}

export default async function OlderOfSection(props: Props) {
  const t = await words();
  const section = await load(props);
  if (!section) return <MissingPage t={t} />;
  if (section.page === 1) permanentRedirect(sectionPath(t.language, section.slug));
  return <SectionPage section={section} t={t} />;
}
