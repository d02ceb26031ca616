import type { Metadata } from "next";
import { TagPage } from "#components/lists/tag-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { tagPath } from "#lib/stories/paths.ts";
import { nameIn } from "#lib/stories/story.ts";
import { PageFeeds } from "../../page-feeds.tsx";
import { words } from "../../words.ts";
import { loadTag, tagMetadata } from "./load-tag.ts";

interface Props {
  params: Promise<{ tag: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return tagMetadata((await params).tag, 1);
}

export default async function NewestOfTag({ params }: Props) {
  const t = await words();
  const tag = await loadTag((await params).tag, 1);
  if (!tag) return <MissingPage t={t} />;
  return (
    <>
      <PageFeeds page={tagPath(t.language, tag.slug)} name={nameIn(t.language, tag.names)?.name} />
      <TagPage tag={tag} t={t} />
    </>
  );
}
