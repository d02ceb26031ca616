import type { Metadata } from "next";
import "#components/site/reader.css";
import { PreviewFrame } from "#components/desk/preview-frame.tsx";
import { WholeArticle } from "#components/stories/whole-article.tsx";
import { env } from "#lib/env.ts";
import { translator } from "#lib/messages/translator.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { findArticle } from "#lib/stories/desk/shelf.ts";
import { direction } from "#lib/text/language.ts";
import { nothingHere } from "../../../nothing-here.tsx";

export const metadata: Metadata = { title: "Preview" };

/** The article as readers would see it, asked for anew each time and kept nowhere. */
export default async function Page({ params }: PageProps<"/desk/articles/[id]/preview">) {
  const { id } = await params;
  const author = await requireStaff("write");
  const number = rowNumber(id);
  const found = number === null ? null : await findArticle(author, number);
  if (!found) return nothingHere();
  const { TIME_ZONE, SITE_URL } = env();
  const article = { ...found, kind: "published" as const, versions: [] };
  return (
    <PreviewFrame back={`/desk/articles/${found.id}`} language={found.language} direction={direction(found.language)}>
      <WholeArticle article={article} site={SITE_URL} t={translator(found.language, TIME_ZONE)} />
    </PreviewFrame>
  );
}
