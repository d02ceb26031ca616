import type { Prisma } from "../generated/prisma/client.ts";
import { bodySchema, plainText } from "../stories/body.ts";
import { named } from "../stories/shapes.ts";
import { nameIn } from "../stories/story.ts";
import { foldedWords } from "../text/folded-words.ts";
import { findLexemes } from "./lexemes.ts";
import { placesOf, type Searched, vectorOf } from "./vector.ts";

/** Counts the ways of reading an article there have been. With another one all are read again (upkeep.ts). */
export const edition = 1;

const read = {
  id: true,
  sectionId: true,
  language: true,
  headline: true,
  standfirst: true,
  keyPoints: true,
  body: true,
  status: true,
  publishedAt: true,
  version: true,
  authors: {
    orderBy: { position: "asc" },
    select: { authorId: true, author: { select: { names: { select: named } } } },
  },
} as const satisfies Prisma.ArticleSelect;

type Read = Prisma.ArticleGetPayload<{ select: typeof read }>;

/** Has search find an article as it is in this transaction: if readers may see it, and not otherwise. */
export async function indexArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  // Else words that are taken out meanwhile would be written back.
  await tx.$queryRaw`SELECT id FROM articles WHERE id = ${articleId} FOR NO KEY UPDATE`;
  const article = await tx.article.findUnique({ where: { id: articleId }, select: read });
  if (article?.status !== "PUBLISHED" || article.publishedAt === null) {
    await tx.articleSearch.deleteMany({ where: { articleId } });
    return;
  }
  const { id, sectionId, language, publishedAt, version } = article;
  const searched = partsOf(article);
  const places = placesOf(searched);
  const words = vectorOf(places, await findLexemes(tx, language, places.keys(), "written"));
  const authorIds = article.authors.map(({ authorId }) => authorId);
  await tx.$executeRaw`
    INSERT INTO article_search (article_id, section_id, language, author_ids, published_at, version, edition, body, words)
    VALUES (${id}, ${sectionId}, ${language}::language, ${authorIds}::int[], ${publishedAt}, ${version}, ${edition},
      ${searched.body}, ${words}::tsvector)
    ON CONFLICT (article_id) DO UPDATE SET section_id = excluded.section_id, author_ids = excluded.author_ids,
      published_at = excluded.published_at, version = excluded.version, edition = excluded.edition,
      body = excluded.body, words = excluded.words`;
  await learnWords(tx, article, searched);
}

function partsOf({ language, headline, standfirst, keyPoints, body, authors }: Read): Searched {
  const names = authors.map(({ author }) => nameIn(language, author.names)?.name ?? "");
  return {
    headline,
    standfirst,
    beside: [...keyPoints, ...names].join("\n"),
    body: plainText(bodySchema.parse(body)),
  };
}

/** Words that may be meant by another one: neither numbers nor what is too short or long to be told apart. */
const isLearnt = (word: string) => /^\p{L}[\p{L}\p{M}]{2,29}$/u.test(word);

/** In one order for all, or two articles of the same words would wait for each other. */
async function learnWords(tx: Prisma.TransactionClient, { language }: Read, searched: Searched): Promise<void> {
  const learnt = new Map<string, string>();
  for (const text of Object.values(searched)) {
    for (const { word, start, end } of foldedWords(text)) {
      const written = text.slice(start, end).toLowerCase();
      if (isLearnt(word) && written.length <= 100 && !learnt.has(word)) learnt.set(word, written);
    }
  }
  const words = [...learnt].sort(([a], [b]) => (a < b ? -1 : 1));
  await tx.searchWord.createMany({
    data: words.map(([word, written]) => ({ language, word, written })),
    skipDuplicates: true,
  });
}
