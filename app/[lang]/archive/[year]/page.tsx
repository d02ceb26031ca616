import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { MissingPage } from "#components/site/missing-page.tsx";
import { archivePath } from "#lib/stories/paths.ts";
import { listMetadata } from "../../list-metadata.ts";
import { words } from "../../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return listMetadata(null, await words());
}

/** Years stand in the archive's one list. */
export default async function Year({ params }: { params: Promise<{ year: string }> }) {
  const t = await words();
  if (!/^\d{4}$/.test((await params).year)) return <MissingPage t={t} />;
  permanentRedirect(archivePath(t.language));
}
