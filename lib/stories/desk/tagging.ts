import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { fold } from "../../text/fold.ts";
import type { Language } from "../../text/language.ts";
import { freeSlug, latinSlug } from "../../text/slugs.ts";
import { nameIn } from "../story.ts";

type Tx = Prisma.TransactionClient;

/** Gives a story the tags of these names and no others; a name that no tag has makes one. */
export async function tagStory(
  tx: Tx,
  author: Allowed<"write">,
  storyId: number,
  language: Language,
  names: readonly string[],
): Promise<void> {
  const own = await tx.storyTag.findMany({
    where: { storyId },
    select: { tagId: true, tag: { select: { slug: true, names: { select: { language: true, name: true } } } } },
  });
  // What the form showed stands for the story's own tag, whatever other tag has that name in another language.
  const shown = new Map(own.map(({ tagId, tag }) => [fold(nameIn(language, tag.names)?.name ?? tag.slug), tagId]));
  const ids = new Set<number>();
  for (const name of names) {
    ids.add(
      shown.get(fold(name)) ?? (await findTag(tx, language, name)) ?? (await makeTag(tx, author, language, name)),
    );
  }
  await tx.storyTag.deleteMany({ where: { storyId, tagId: { notIn: [...ids] } } });
  await tx.storyTag.createMany({ data: [...ids].map((tagId) => ({ storyId, tagId })), skipDuplicates: true });
}

/** The tag that has a name, in the language first. Names are compared as searches are. */
async function findTag(tx: Tx, language: Language, name: string): Promise<number | undefined> {
  const names = await tx.tagName.findMany({ orderBy: { tagId: "asc" } });
  const same = names.filter((it) => fold(it.name) === fold(name));
  return (same.find((it) => it.language === language) ?? same[0])?.tagId;
}

async function makeTag(tx: Tx, author: Allowed<"write">, language: Language, name: string): Promise<number> {
  // Two may type the same new name at once: who is second waits, and finds it.
  await tx.$executeRaw`LOCK TABLE tags IN SHARE ROW EXCLUSIVE MODE`;
  const made = await findTag(tx, language, name);
  if (made !== undefined) return made;
  const taken = await tx.tag.findMany({ select: { slug: true } });
  const slug = freeSlug(
    latinSlug(name) ?? "tag",
    taken.map((it) => it.slug),
  );
  const { id } = await tx.tag.create({ data: { slug, names: { create: { language, name } } }, select: { id: true } });
  await record(tx, author, "tag.added", `tag ${id}`, { slug });
  return id;
}
