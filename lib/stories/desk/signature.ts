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
  const { id: authorId } = await tx.author.upsert({
    where: { staffId: writer.id },
    create: { slug: `staff-${writer.id}`, staffId: writer.id, names: { create: { language, name: writer.name } } },
    update: {},
    select: { id: true },
  });
  await tx.articleAuthor.create({ data: { articleId, authorId, position: 0 } });
}
