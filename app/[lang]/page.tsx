import type { Metadata } from "next";
import { FrontPage } from "#components/stories/front-page.tsx";
import { shows } from "#lib/request.ts";
import { findFront } from "#lib/stories/front.ts";
import { PageFeeds } from "./page-feeds.tsx";
import { spokenLanguage, words } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const language = await spokenLanguage();
  return language ? { alternates: { canonical: `/${language}` } } : { title: "404" };
}

export default async function Front() {
  const t = await words();
  shows("front");
  return (
    <>
      <PageFeeds page={`/${t.language}`} />
      <FrontPage {...(await findFront(t.language))} t={t} />
    </>
  );
}
