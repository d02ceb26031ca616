import type { Metadata } from "next";
import { CorrectionList } from "#components/lists/correction-list.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { correctionsPath } from "#lib/stories/paths.ts";
import { PageFeeds } from "../page-feeds.tsx";
import { words } from "../words.ts";
import { correctionsMetadata, loadCorrections } from "./load-corrections.ts";

export function generateMetadata(): Promise<Metadata> {
  return correctionsMetadata(1);
}

export default async function NewestCorrections() {
  const t = await words();
  const found = await loadCorrections(1);
  if (!found) return <MissingPage t={t} />;
  return (
    <>
      <PageFeeds page={correctionsPath(t.language)} name={t("site.corrections")} />
      <CorrectionList {...found} t={t} />
    </>
  );
}
