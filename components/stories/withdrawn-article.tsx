import { Notice } from "#components/site/notice.tsx";
import { PageStatus } from "#components/site/page-status.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Version } from "#lib/stories/public.ts";
import { OtherLanguages } from "./other-languages.tsx";

interface Props {
  code: string;
  article: { withdrawnAt: Date | null; versions: Version[] };
  t: Translator;
}

/** Stands where a withdrawn article stood. Nothing of the article is on it. */
export function WithdrawnArticle({ code, article, t }: Props) {
  const date = article.withdrawnAt ? t.date(article.withdrawnAt) : "";
  return (
    <>
      <PageStatus code={410} />
      <Notice title={t("stories.withdrawnTitle")} text={t("stories.withdrawnText", { date })}>
        <a href={`/${t.language}`}>{t("site.toFront")}</a>
      </Notice>
      <OtherLanguages code={code} versions={article.versions} t={t} />
    </>
  );
}
