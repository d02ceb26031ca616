import type { Metadata } from "next";
import { ArchiveYears } from "#components/lists/archive-years.tsx";
import { shows } from "#lib/request.ts";
import { listMonths } from "#lib/stories/archive.ts";
import { archivePath } from "#lib/stories/paths.ts";
import { listMetadata } from "../list-metadata.ts";
import { words } from "../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await words();
  return listMetadata({ title: t("site.archive"), path: archivePath(t.language), pathIn: archivePath }, t);
}

export default async function Archive() {
  const t = await words();
  shows("stories");
  return <ArchiveYears months={await listMonths(t.language)} t={t} />;
}
