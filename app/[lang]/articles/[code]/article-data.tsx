import { StructuredData } from "#components/stories/structured-data.tsx";
import type { Thread } from "#lib/comments/thread.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Article } from "#lib/stories/public.ts";
import { articlePath, nameIn, sectionPath } from "#lib/stories/story.ts";
import { graphOf } from "#lib/structured-data/graph.ts";
import { newsArticle } from "#lib/structured-data/news-article.ts";
import { publisher } from "#lib/structured-data/publisher.ts";
import { breadcrumbs } from "#lib/structured-data/site.ts";
import { newspaper } from "../../newspaper.ts";

/** An article, its publisher and the way to it, for search engines. */
export async function ArticleData({ article, thread, t }: { article: Article; thread: Thread; t: Translator }) {
  const { language, headline, slug } = article;
  const { code, section } = article.story;
  const paper = await newspaper(language);
  const way = breadcrumbs([
    { name: t("site.front"), url: `${paper.url}/${language}` },
    {
      name: nameIn(language, section.names)?.name ?? section.slug,
      url: paper.url + sectionPath(language, section.slug),
    },
    { name: headline, url: paper.url + articlePath({ language, code, slug }) },
  ]);
  return <StructuredData graph={graphOf(newsArticle(article, thread, paper.url), publisher(paper), way)} />;
}
