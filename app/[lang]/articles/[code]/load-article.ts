import { cache } from "react";
import { shows } from "#lib/request.ts";
import { findArticle } from "#lib/stories/public.ts";
import { spokenLanguage } from "../../words.ts";

/** The article that an address names. The page and its head ask in one render: the database is asked once. */
export const loadArticle = cache(async (code: string) => {
  const language = await spokenLanguage();
  const article = language && (await findArticle(language, code));
  if (article) shows(`story ${article.storyId}`);
  return article;
});
