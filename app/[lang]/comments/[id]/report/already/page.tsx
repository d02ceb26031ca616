import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Notice } from "#components/site/notice.tsx";
import { words } from "../../../../words.ts";
import { loadReportable } from "../../load-reportable.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await words();
  return { title: t("reports.alreadyTitle"), robots: { index: false } };
}

/** Tells a reader that their earlier report counts. The same page for everybody. */
export default async function AlreadyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const t = await words();
  const comment = await loadReportable(id);
  if (!comment) return <MissingPage t={t} />;
  return (
    <Notice title={t("reports.alreadyTitle")} text={t("reports.already")}>
      <a href={comment.path}>{t("reports.backToComment")}</a>
    </Notice>
  );
}
