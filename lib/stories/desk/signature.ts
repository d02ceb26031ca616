import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "../../staff/roles.ts";
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
