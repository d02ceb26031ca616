import type { Metadata } from "next";
import { AuthorPage } from "#components/lists/author-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { StructuredData } from "#components/stories/structured-data.tsx";
import { env } from "#lib/env.ts";
import { authorPath } from "#lib/stories/paths.ts";
import { nameIn } from "#lib/stories/story.ts";
import { profilePage } from "#lib/structured-data/author.ts";
import { graphOf } from "#lib/structured-data/graph.ts";
import { PageFeeds } from "../../page-feeds.tsx";
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
  if (!author) return <MissingPage t={t} />;
  return (
    <>
      <StructuredData graph={graphOf(profilePage(author, env().SITE_URL, t.language))} />
      <PageFeeds page={authorPath(t.language, author.slug)} name={nameIn(t.language, author.names)?.name} />
      <AuthorPage author={author} t={t} />
    </>
  );
}
