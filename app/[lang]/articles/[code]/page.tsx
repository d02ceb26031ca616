import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { MissingPage } from "#components/site/missing-page.tsx";
import { WithdrawnArticle } from "#components/stories/withdrawn-article.tsx";
import { articlePath } from "#lib/stories/story.ts";
import { words } from "../../words.ts";
import { articleMetadata } from "./article-metadata.ts";
import { loadArticle } from "./load-article.ts";

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await params).code);
}

/** A story's address without its slug leads to the whole address. */
export default async function CodePage({ params }: Props) {
  const { code } = await params;
  const t = await words();
  const article = await loadArticle(code);
  if (!article) return <MissingPage t={t} />;
  if (article.kind === "withdrawn") return <WithdrawnArticle code={code} article={article} t={t} />;
  permanentRedirect(articlePath({ code, language: t.language, slug: article.slug }));
}
