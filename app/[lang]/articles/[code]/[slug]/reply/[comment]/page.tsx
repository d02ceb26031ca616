import type { Metadata } from "next";
import { articleMetadata } from "../../../article-metadata.ts";
import { ArticlePage } from "../../../article-page.tsx";

interface Props {
  params: Promise<{ code: string; slug: string; comment: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await params).code);
}

/** `{article}?reply={id}`: the same page, with the form for an answer to the comment. */
export default async function Page({ params }: Props) {
  const { comment, ...article } = await params;
  return <ArticlePage {...article} asked={{ for: "reply", comment }} />;
}
