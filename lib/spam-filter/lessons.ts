import { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import type { Counts } from "./filter.ts";

/** What is counted of one comment. */
export interface Lesson {
  commentId: number;
  isSpam: boolean;
  words: string[];
  /** The probability of spam that it saw before it learnt this; `null` while it had learnt too little. */
  opinion: number | null;
}

/**
 * Counts what lessons teach. The language's row is locked first, here as in `forget`, so that nobody waits for a word
 * that somebody else holds who waits for another.
 */
export async function learn(tx: Prisma.TransactionClient, language: Language, lessons: readonly Lesson[]) {
  if (lessons.length === 0) return;
  const { spam, published } = countKinds(lessons);
  await tx.filterLanguage.update({
    where: { language },
    data: { spam: { increment: spam }, published: { increment: published } },
    select: { language: true },
  });
  await tx.filterLesson.createMany({ data: lessons.map((lesson) => ({ ...lesson, language })) });
  await tx.$executeRaw`
    INSERT INTO filter_words (language, word, spam, published)
    SELECT ${language}::language, word, spam, published FROM ${counted(lessons)}
    ON CONFLICT (language, word) DO UPDATE SET
      spam = filter_words.spam + EXCLUDED.spam, published = filter_words.published + EXCLUDED.published`;
}

/** Takes back what was learnt of comments, to the letter; a word that is then in none is gone. */
export async function forget(
  tx: Prisma.TransactionClient,
  language: Language,
  lessons: readonly Pick<Lesson, "commentId" | "isSpam" | "words">[],
) {
  if (lessons.length === 0) return;
  const { spam, published } = countKinds(lessons);
  await tx.filterLanguage.update({
    where: { language },
    data: { spam: { decrement: spam }, published: { decrement: published } },
    select: { language: true },
  });
  await tx.filterLesson.deleteMany({ where: { commentId: { in: lessons.map((lesson) => lesson.commentId) } } });
  await tx.$executeRaw`
    UPDATE filter_words AS kept SET
      spam = kept.spam - counted.spam, published = kept.published - counted.published
    FROM ${counted(lessons)} WHERE kept.language = ${language}::language AND kept.word = counted.word`;
  await tx.$executeRaw`
    DELETE FROM filter_words WHERE language = ${language}::language AND word = ANY(${wordsOf(lessons)}::text[])
      AND spam = 0 AND published = 0`;
}

/** Takes back what was learnt of a comment, in the transaction that erases it. */
export async function forgetComment(tx: Prisma.TransactionClient, commentId: number): Promise<void> {
  const lesson = await tx.filterLesson.findUnique({ where: { commentId } });
  if (lesson) await forget(tx, lesson.language, [lesson]);
}

export function wordsOf(lessons: readonly Pick<Lesson, "words">[]): string[] {
  return [...new Set(lessons.flatMap(({ words }) => words))];
}

function countKinds(lessons: readonly Pick<Lesson, "isSpam">[]): Counts {
  const spam = lessons.filter(({ isSpam }) => isSpam).length;
  return { spam, published: lessons.length - spam };
}

/** The words of lessons as rows: `counted(word, spam, published)`. */
function counted(lessons: readonly Pick<Lesson, "isSpam" | "words">[]) {
  const words = lessons.flatMap((lesson) => lesson.words);
  const isSpam = lessons.flatMap((lesson) => lesson.words.map(() => lesson.isSpam));
  return Prisma.sql`(
    SELECT word, (count(*) FILTER (WHERE is_spam))::int AS spam, (count(*) FILTER (WHERE NOT is_spam))::int AS published
    FROM unnest(${words}::text[], ${isSpam}::boolean[]) AS lesson(word, is_spam) GROUP BY word
  ) AS counted`;
}
