import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { articlePath } from "#lib/stories/story.ts";
import { words } from "../../../../words.ts";
import { loadArticle } from "../../load-article.ts";

export const metadata: Metadata = { robots: { index: false } };

/** Tells a guest that the comment is stored and who reads it next. The same page for everybody. */
export default async function ThanksPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const t = await words();
  const article = await loadArticle(code);
  if (article?.kind !== "published") return <MissingPage t={t} />;
  return (
    <>
      <title>{t("comments.thanksTitle")}</title>
      <div role="status" data-receipt="">
        <h1>{t("comments.thanksTitle")}</h1>
        <p>{t("comments.thanks")}</p>
        <p>{t("comments.thanksKept")}</p>
      </div>
      <p>
        <a href={articlePath({ language: t.language, code, slug: article.slug })}>{t("comments.backToStory")}</a>
      </p>
    </>
  );
}
