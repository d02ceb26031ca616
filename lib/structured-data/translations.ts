import type { NewsArticle } from "schema-dts";
import type { Article, Version } from "../stories/public.ts";
import { articlePath } from "../stories/story.ts";

/** How an article stands to its story in other languages. The one that was published first is the one they translate. */
export function translations(article: Pick<Article, "language" | "versions" | "story">, site: string) {
  const [original, ...translated] = article.versions.toSorted((a, b) => when(a) - when(b));
  if (!original || translated.length === 0) return {};
  const { code } = article.story;
  if (original.language !== article.language) return { translationOfWork: told(original, code, site) };
  return { workTranslation: translated.map((version) => told(version, code, site)) };
}

const when = ({ publishedAt }: Version) => publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;

function told({ language, slug }: Version, code: string, site: string): NewsArticle {
  const url = site + articlePath({ language, code, slug });
  return { "@type": "NewsArticle", "@id": `${url}#article`, url, inLanguage: language };
}
