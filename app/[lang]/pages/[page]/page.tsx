import type { Metadata } from "next";
import { cache } from "react";
import { WholePage } from "#components/pages/whole-page.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { env } from "#lib/env.ts";
import { findPage } from "#lib/pages/public.ts";
import { shows } from "#lib/request.ts";
import { pagePath } from "#lib/stories/paths.ts";
import { listMetadata } from "../../list-metadata.ts";
import { spokenLanguage, words } from "../../words.ts";

interface Props {
  params: Promise<{ page: string }>;
}

const load = cache(async (slug: string) => {
  const language = await spokenLanguage();
  const page = language && (await findPage(language, slug));
  if (page) shows(`page ${page.slug}`);
  return page;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await words();
  const page = await load((await params).page);
  return listMetadata(page && { title: page.title, path: pagePath(t.language, page.slug) }, t);
}

export default async function StandingPage({ params }: Props) {
  const t = await words();
  const page = await load((await params).page);
  return page ? <WholePage page={page} site={env().SITE_URL} t={t} /> : <MissingPage t={t} />;
}
