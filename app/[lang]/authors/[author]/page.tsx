import type { Metadata } from "next";
import { AuthorPage } from "#components/lists/author-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { words } from "../../words.ts";
import { authorMetadata, loadAuthor } from "./load-author.ts";

interface Props {
  params: Promise<{ author: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata((await params).author, 1);
}

export default async function NewestOfAuthor({ params }: Props) {
  const t = await words();
  const author = await loadAuthor((await params).author, 1);
  return author ? <AuthorPage author={author} t={t} /> : <MissingPage t={t} />;
}
