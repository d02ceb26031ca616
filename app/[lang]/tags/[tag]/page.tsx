import type { Metadata } from "next";
import { TagPage } from "#components/lists/tag-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
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
  return tag ? <TagPage tag={tag} t={t} /> : <MissingPage t={t} />;
}
