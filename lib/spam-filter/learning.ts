import { readRedactions, redacted } from "../comments/redaction.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { type CountedWord, hasLearntEnough } from "./filter.ts";
import { forget, type Lesson, learn, wordsOf } from "./lessons.ts";
import { measure } from "./measure.ts";
import { opinionFrom } from "./odds.ts";
import { tokensOf } from "./tokens.ts";

/** In milliseconds: a decision can be taken back for so long, and teaches nothing before. */
const settling = 60_000;

/** How many decisions one transaction takes: it must be over before anybody has to wait for it. */
export const learntAtOnce = 50;

/**
 * Learns from the decisions in a language that have settled since it last did, until it has seen them all or is told to
 * stop. Each counts once, whatever breaks it off and however many do this at once; of a comment only the last decision
 * counts, and takes back what another had taught.
 */
export async function learnFromDecisions(language: Language, isOver = () => false, now = new Date()): Promise<void> {
  let some = learntAtOnce;
  while (some === learntAtOnce && !isOver()) some = await db.$transaction((tx) => learnSome(tx, language, now));
}

/** How many decisions it took. */
async function learnSome(tx: Prisma.TransactionClient, language: Language, now: Date): Promise<number> {
  // Nobody else learns meanwhile. Whoever erases a comment comes here holding it: not to wait for either is not to wait for each other.
  const [state] = await tx.$queryRaw<{ learntTo: number }[]>`
    SELECT learnt_to AS "learntTo" FROM filter_languages WHERE language = ${language}::language FOR UPDATE SKIP LOCKED`;
  if (!state) return 0;
  const decisions = await tx.decision.findMany({
    where: { id: { gt: state.learntTo } },
    orderBy: { id: "asc" },
    take: learntAtOnce,
    select: { id: true, commentId: true, createdAt: true, comment: { select: { language: true } } },
  });
  const ids = decisions.filter(({ comment }) => comment.language === language).map(({ commentId }) => commentId);
  const held = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM comments WHERE id = ANY(${ids}::int[]) FOR KEY SHARE SKIP LOCKED`;
  const free = new Set(held.map(({ id }) => id));
  const young = decisions.findIndex(
    ({ createdAt, comment, commentId }) =>
      comment.language === language && (createdAt.getTime() > now.getTime() - settling || !free.has(commentId)),
  );
  const settled = young === -1 ? decisions : decisions.slice(0, young);
  const last = settled.at(-1);
  if (!last) return 0;
  await take(
    tx,
    language,
    last.id,
    settled.map(({ commentId }) => commentId),
  );
  await tx.filterLanguage.update({ where: { language }, data: { learntTo: last.id }, select: { language: true } });
  return settled.length;
}

const taught = {
  id: true,
  status: true,
  text: true,
  redactions: true,
  authorName: true,
  lesson: { select: { commentId: true, isSpam: true, words: true } },
} as const satisfies Prisma.CommentSelect;

type Taught = Prisma.CommentGetPayload<{ select: typeof taught }>;

/** Learns what has become of comments, and forgets what it thought had. A comment decided on again later waits for that. */
async function take(tx: Prisma.TransactionClient, language: Language, until: number, ids: number[]): Promise<void> {
  const comments = await tx.comment.findMany({
    where: { id: { in: ids }, language, decisions: { none: { id: { gt: until } } } },
    orderBy: { id: "asc" },
    select: taught,
  });
  const changed = comments
    .map((comment) => ({ before: comment.lesson, after: lessonOf(comment, language) }))
    .filter(({ before, after }) => before?.isSpam !== after?.isSpam || before?.words.join() !== after?.words.join());
  if (changed.length === 0) return;
  await forget(
    tx,
    language,
    changed.flatMap(({ before }) => before ?? []),
  );
  const lessons = changed.flatMap(({ after }) => after ?? []);
  await learn(tx, language, await withOpinions(tx, language, lessons));
  await measure(tx, language);
}

function lessonOf({ id, status, text, redactions, authorName }: Taught, language: Language) {
  if (text === null || (status !== "PUBLISHED" && status !== "SPAM")) return null;
  const read = redacted(text, readRedactions(redactions)).map((it) => (it.kind === "text" ? it.text : " "));
  const words = tokensOf(read.join(""), language);
  // Who signs with their name is not learnt by it. Whoever sends spam would call themselves what they sell.
  const name = new Set(status === "PUBLISHED" ? tokensOf(authorName ?? "", language) : []);
  return { commentId: id, isSpam: status === "SPAM", words: words.filter((word) => !name.has(word)) };
}

/** What it thinks of comments that it is about to learn of. */
async function withOpinions(
  tx: Prisma.TransactionClient,
  language: Language,
  lessons: readonly Omit<Lesson, "opinion">[],
): Promise<Lesson[]> {
  const learnt = await tx.filterLanguage.findUniqueOrThrow({
    where: { language },
    select: { spam: true, published: true },
  });
  if (!hasLearntEnough(learnt)) return lessons.map((lesson) => ({ ...lesson, opinion: null }));
  const counts = await tx.$queryRaw<CountedWord[]>`
    SELECT word, spam, published FROM filter_words
    WHERE language = ${language}::language AND word = ANY(${wordsOf(lessons)}::text[])`;
  const known = new Map(counts.map((word) => [word.word, word]));
  return lessons.map((lesson) => {
    const words = lesson.words.flatMap((word) => known.get(word) ?? []);
    return { ...lesson, opinion: opinionFrom(words, learnt).probability };
  });
}
