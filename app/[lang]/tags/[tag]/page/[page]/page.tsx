import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { TagPage } from "#components/lists/tag-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { tagPath } from "#lib/stories/paths.ts";
import { pageNumber } from "../../../../list-metadata.ts";
import { words } from "../../../../words.ts";
import { loadTag, tagMetadata } from "../../load-tag.ts";

interface Props {
  params: Promise<{ tag: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tag, page } = await params;
  return tagMetadata(tag, pageNumber(page));
}

export default async function OlderOfTag({ params }: Props) {
  const t = await words();
  const { tag: slug, page } = await params;
  const tag = await loadTag(slug, pageNumber(page));
  if (!tag) return <MissingPage t={t} />;
  if (tag.page === 1) permanentRedirect(tagPath(t.language, slug));
  return <TagPage tag={tag} t={t} />;
}
