import type { Metadata } from "next";
import { ReportPage } from "#components/reports/report-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { env } from "#lib/env.ts";
import { refusal } from "#lib/request.ts";
import { words } from "../../../words.ts";
import { loadReportable } from "../load-reportable.ts";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await words();
  const comment = await loadReportable(id);
  return { title: t(comment ? "reports.title" : "site.notFoundTitle"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const t = await words();
  const comment = await loadReportable(id);
  if (!comment) return <MissingPage t={t} />;
  return <ReportPage comment={comment} refusal={refusal()} site={env().SITE_URL} t={t} />;
}
