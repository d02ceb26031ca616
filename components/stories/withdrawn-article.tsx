import { Notice } from "#components/site/notice.tsx";
import { PageStatus } from "#components/site/page-status.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { findArticle } from "#lib/stories/public.ts";
import { OtherLanguages } from "./other-languages.tsx";

interface Props {
  code: string;
  article: Extract<NonNullable<Awaited<ReturnType<typeof findArticle>>>, { kind: "withdrawn" }>;
  t: Translator;
}

/** Stands where a withdrawn article stood: since when, why, and whether that was ordered. Nothing of the article is on it. */
export function WithdrawnArticle({ code, article, t }: Props) {
  const { withdrawnAt, withdrawnFor, byOrder, versions } = article;
  const date = withdrawnAt ? t.date(withdrawnAt) : "";
  const title = t(byOrder ? "stories.byOrderTitle" : "stories.withdrawnTitle");
  return (
    <>
      <PageStatus code={byOrder ? 451 : 410} />
      <Notice title={title} text={t(byOrder ? "stories.byOrderText" : "stories.withdrawnText", { date })}>
        {withdrawnFor && <p>{withdrawnFor}</p>}
        <p>
          <a href={`/${t.language}`}>{t("site.toFront")}</a>
        </p>
      </Notice>
      <OtherLanguages code={code} versions={versions} t={t} />
    </>
  );
}
