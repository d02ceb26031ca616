import type { Prisma } from "../generated/prisma/client.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { Language } from "../text/language.ts";
import { type Lexemes, quoted } from "./lexemes.ts";
import type { Term } from "./terms.ts";
import { writeQuery } from "./tsquery.ts";

/**
 * The text of a search with each word that stands in no article replaced by the nearest that does; null when there is
 * nothing to replace.
 */
export async function mend(
  tx: Prisma.TransactionClient,
  { text, terms, lexemes, language }: { text: string; terms: readonly Term[]; lexemes: Lexemes; language: Language },
): Promise<string | null> {
  let mended = text;
  const words = terms
    .filter(({ isUnwanted }) => !isUnwanted)
    .flatMap((term) => term.words.map((word) => ({ term, word })));
  // From the end, so that the offsets of those before stay true.
  for (const { term, word } of words.reverse()) {
    const alone = writeQuery([{ ...term, words: [word], isPhrase: false }], lexemes, language);
    if (!alone || (await stands(tx, language, alone.loose))) continue;
    const nearest = await findNearest(tx, language, word.word);
    if (nearest === null) continue;
    mended = mended.slice(0, word.start) + nearest + mended.slice(word.end);
  }
  return mended === text ? null : mended;
}

async function stands(tx: Prisma.TransactionClient, language: Language, query: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM article_search WHERE words @@ ${query}::tsquery AND language = ${language}::language LIMIT 1`;
  return rows.length > 0;
}

/**
 * The word that differs by the fewest letters, of those that share a third of their groups of three letters at least:
 * by these alone, a word would be nearer to its own beginning than to what was meant.
 */
async function findNearest(tx: Prisma.TransactionClient, language: Language, word: string): Promise<string | null> {
  const alike = await tx.$queryRaw<{ word: string; written: string }[]>`
    SELECT word, written FROM search_words WHERE word % ${word} AND language = ${language}::language
    ORDER BY similarity(word, ${word}) DESC, word LIMIT 20`;
  const most = Math.max(2, Math.floor([...word].length / 3));
  const [nearest] = alike
    .map((it) => ({ written: it.written, distance: editDistance(it.word, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.written ?? null;
}

/** Drops the words of a language, of those after a word, that stand in no article any more; tells where it stopped. */
export async function forgetWords(
  tx: Prisma.TransactionClient,
  language: Language,
  after: string,
  findLexemes: (words: string[]) => Promise<Lexemes>,
): Promise<string | null> {
  const rows = await tx.searchWord.findMany({
    where: { language, word: { gt: after } },
    orderBy: { word: "asc" },
    take: atOnce,
    select: { word: true },
  });
  const words = rows.map(({ word }) => word);
  const lexemes = await findLexemes(words);
  // A word without a lexeme is in every article.
  const queries = words.map((word) => lexemes.get(word)?.map(quoted).join(" | ") ?? "");
  await tx.$executeRaw`
    DELETE FROM search_words USING unnest(${words}::text[], ${queries}::text[]) AS it (dead, query)
    WHERE search_words.language = ${language}::language AND search_words.word = it.dead AND it.query <> ''
      AND NOT EXISTS (SELECT FROM article_search s
        WHERE s.words @@ it.query::tsquery AND s.language = ${language}::language)`;
  return rows.length === atOnce ? (words.at(-1) ?? null) : null;
}

/** Words looked up in one step, which must take less than a statement may. */
const atOnce = 500;
