import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { words } from "../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await words();
  return { title: t("site.notFoundTitle") };
}

/** An address that no other page answers: without this page it would be answered outside any language. */
export default async function UnknownPage() {
  return <MissingPage t={await words()} />;
}
