import type { Metadata } from "next";
import { articleMetadata } from "../article-metadata.ts";
import { ArticlePage } from "../article-page.tsx";

interface Props {
  params: Promise<{ code: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await params).code);
}

export default async function Page({ params }: Props) {
  return <ArticlePage {...(await params)} />;
}
