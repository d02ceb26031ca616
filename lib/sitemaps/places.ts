import { moderationPath } from "../figures/paths.ts";
import { widest } from "../media/media.ts";
import { archivePath, authorPath, correctionsPath, pagePath, seriesPath, tagPath } from "../stories/paths.ts";
import { articlePath, sectionPath } from "../stories/story.ts";
import { type Language, languages } from "../text/language.ts";
import { inLanguages } from "../text/language-tags.ts";
import type { listLists, StoryPlace } from "./public.ts";
import type { Place } from "./sitemap.ts";

/** An article as a sitemap has it. */
export function storyPlace({ story, leadMedia, ...article }: StoryPlace, site: string): Place {
  const { code, articles } = story;
  return {
    address: site + articlePath({ ...article, code }),
    changed: article.updatedAt ?? article.publishedAt,
    versions: articles.length > 1 ? inLanguages(articles, (it) => site + articlePath({ ...it, code })) : [],
    picture: leadMedia && site + widest(leadMedia).address,
  };
}

/** The pages of a language that lead to its stories. */
export function listPlaces(language: Language, lists: Awaited<ReturnType<typeof listLists>>, site: string): Place[] {
  const front: Place = {
    ...bare(`${site}/${language}`),
    versions: inLanguages(
      languages.map((it) => ({ language: it })),
      (it) => `${site}/${it.language}`,
    ),
  };
  const paths = [
    ...lists.sections.map(({ slug }) => sectionPath(language, slug)),
    ...lists.tags.map(({ slug }) => tagPath(language, slug)),
    ...lists.authors.map(({ slug }) => authorPath(language, slug)),
    ...lists.series.map(({ slug }) => seriesPath(language, slug)),
    ...lists.pages.map(({ slug }) => pagePath(language, slug)),
    ...lists.figures.map((month) => moderationPath(language, month)),
    archivePath(language),
    correctionsPath(language),
  ];
  return [front, ...paths.map((path) => bare(site + path))];
}

function bare(address: string): Place {
  return { address, changed: null, versions: [], picture: null };
}
