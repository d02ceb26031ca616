import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { AuthorPage } from "#components/lists/author-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { authorPath } from "#lib/stories/paths.ts";
import { pageNumber } from "../../../../list-metadata.ts";
import { words } from "../../../../words.ts";
import { authorMetadata, loadAuthor } from "../../load-author.ts";

interface Props {
  params: Promise<{ author: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author, page } = await params;
  return authorMetadata(author, pageNumber(page));
}

export default async function OlderOfAuthor({ params }: Props) {
  const t = await words();
  const { author: slug, page } = await params;
  const author = await loadAuthor(slug, pageNumber(page));
  if (!author) return <MissingPage t={t} />;
  if (author.page === 1) permanentRedirect(authorPath(t.language, slug));
  return <AuthorPage author={author} t={t} />;
}
