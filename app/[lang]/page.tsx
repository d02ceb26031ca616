import type { Metadata } from "next";
import { FrontPage } from "#components/stories/front-page.tsx";
import { StructuredData } from "#components/stories/structured-data.tsx";
import { env } from "#lib/env.ts";
import { shows } from "#lib/request.ts";
import { findFront } from "#lib/stories/front.ts";
import { graphOf } from "#lib/structured-data/graph.ts";
import { publisher } from "#lib/structured-data/publisher.ts";
import { webSite } from "#lib/structured-data/site.ts";
import { newspaper } from "./newspaper.ts";
import { inEveryLanguage, openGraphOf } from "./open-graph.ts";
import { PageFeeds } from "./page-feeds.tsx";
import { spokenLanguage, words } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const language = await spokenLanguage();
  if (!language) return { title: "404" };
  return {
    alternates: inEveryLanguage(language, (it) => `/${it}`),
    ...openGraphOf({ language, path: `/${language}`, title: env().SITE_NAME }),
  };
}

export default async function Front() {
  const t = await words();
  shows("front");
  const paper = await newspaper(t.language);
  return (
    <>
      <StructuredData graph={graphOf(webSite(paper), publisher(paper))} />
      <PageFeeds page={`/${t.language}`} />
      <FrontPage {...(await findFront(t.language))} t={t} />
    </>
  );
}
