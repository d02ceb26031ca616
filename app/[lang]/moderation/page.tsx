import type { Metadata } from "next";
import { cache } from "react";
import { ModerationPage } from "#components/moderation/moderation-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { moderationPath } from "#lib/figures/paths.ts";
import { arePublic, listMonths } from "#lib/figures/public.ts";
import { commentRules } from "#lib/pages/comment-rules.ts";
import { listPages } from "#lib/pages/public.ts";
import { shows } from "#lib/request.ts";
import { beginningOf } from "#lib/stories/calendar.ts";
import { listMetadata } from "../list-metadata.ts";
import { spokenLanguage, words } from "../words.ts";

const load = cache(async () => {
  const language = await spokenLanguage();
  shows("moderation");
  if (!language || !(await arePublic())) return null;
  // The rules are a page that an editor may take away.
  const rules = (await listPages(language)).find(({ slug }) => slug === commentRules.slug);
  return { months: await listMonths(), rules };
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await words();
  const found = await load();
  const path = moderationPath(t.language);
  return listMetadata(found && { title: t("moderation.title"), path, pathIn: moderationPath }, t);
}

export default async function Moderation() {
  const t = await words();
  const found = await load();
  return found ? <ModerationPage {...found} timeOf={beginningOf} t={t} /> : <MissingPage t={t} />;
}
