import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import type { Actor, Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";

/** Puts the writer's name in an article's byline, under the name that readers know them by in that language. */
export async function signAs(
  tx: Prisma.TransactionClient,
  articleId: number,
  writer: Actor,
  language: Language,
): Promise<void> {
  const staffId = writer.id;
  // Two first articles may come at once: who is second waits for the first, and an error would end the transaction.
  const { count } = await tx.author.createMany({
    data: [{ slug: `staff-${staffId}`, staffId }],
    skipDuplicates: true,
  });
  const { id: authorId } = await tx.author.findUniqueOrThrow({ where: { staffId }, select: { id: true } });
  if (count === 1) await tx.authorName.create({ data: { authorId, language, name: writer.name } });
  await tx.articleAuthor.create({ data: { articleId, authorId, position: 0 } });
}

/** Says whether all these authors are known. */
export async function areAuthors(tx: Prisma.TransactionClient, authorIds: readonly number[]): Promise<boolean> {
  return (await tx.author.count({ where: { id: { in: [...authorIds] } } })) === authorIds.length;
}

/** Puts these names in an article's byline, in this order. */
export async function signBy(
  tx: Prisma.TransactionClient,
  editor: Allowed<"publish">,
  articleId: number,
  authorIds: readonly number[],
): Promise<void> {
  const signed = await tx.articleAuthor.findMany({ where: { articleId }, orderBy: { position: "asc" } });
  if (signed.map(({ authorId }) => authorId).join() === authorIds.join()) return;
  await tx.articleAuthor.deleteMany({ where: { articleId } });
  await tx.articleAuthor.createMany({
    data: authorIds.map((authorId, position) => ({ articleId, authorId, position })),
  });
  await record(tx, editor, "article.signed", `article ${articleId}`, { authors: [...authorIds] });
}
