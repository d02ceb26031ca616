import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { CorrectionList } from "#components/lists/correction-list.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { correctionsPath } from "#lib/stories/paths.ts";
import { pageNumber } from "../../../list-metadata.ts";
import { words } from "../../../words.ts";
import { correctionsMetadata, loadCorrections } from "../../load-corrections.ts";

interface Props {
  params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return correctionsMetadata(pageNumber((await params).page));
}

export default async function OlderCorrections({ params }: Props) {
  const t = await words();
  const found = await loadCorrections(pageNumber((await params).page));
  if (!found) return <MissingPage t={t} />;
  if (found.page === 1) permanentRedirect(correctionsPath(t.language));
  return <CorrectionList {...found} t={t} />;
}
