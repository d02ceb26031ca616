import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findCorrections } from "#lib/stories/corrections.ts";
import { correctionsPath } from "#lib/stories/paths.ts";
import { listMetadata } from "../list-metadata.ts";
import { spokenLanguage, words } from "../words.ts";

/** A page of corrections. It changes with each story on it, too: a headline, or that it was withdrawn. */
export const loadCorrections = cache(async (page: number | null) => {
  const language = await spokenLanguage();
  const found = language && page && (await findCorrections(language, page));
  if (!found) return null;
  shows("corrections", ...found.corrections.map(({ article }) => `story ${article.story.id}` as const));
  return found;
});

export async function correctionsMetadata(page: number | null) {
  const t = await words();
  const found = await loadCorrections(page);
  if (!found) return listMetadata(null, t);
  const path = correctionsPath(t.language, found.page);
  return listMetadata({ title: t("site.corrections"), page: found.page, path, pathIn: correctionsPath }, t);
}
