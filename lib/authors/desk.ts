import { db } from "../db.ts";
import { announce } from "../press/journal.ts";
import { readAgain } from "../search/reading-again.ts";
import { record } from "../staff/audit.ts";
import type { Allowed } from "../staff/roles.ts";
import type { Names } from "../stories/desk/names.ts";
import { named, author as shown } from "../stories/shapes.ts";
import { freeSlug, latinSlug } from "../text/slugs.ts";
import type { Profile } from "./profile.ts";

/** Everybody who can stand in a byline, the newest first. */
export function listAuthors(_editor: Allowed<"publish">) {
  return db.author.findMany({
    orderBy: { id: "desc" },
    select: {
      id: true,
      slug: true,
      names: { orderBy: { language: "asc" }, select: named },
      staff: { select: { name: true } },
      _count: { select: { articles: true } },
    },
  });
}

export type DeskAuthor = Awaited<ReturnType<typeof listAuthors>>[number];

export function findAuthor(_editor: Allowed<"publish">, authorId: number) {
  return db.author.findUnique({ where: { id: authorId }, select: { ...shown, id: true, version: true } });
}

/** Addresses that belong to accounts (signature.ts), whether they have written yet or not, and the beginning of one. */
const staffs = /^staff(-\d+)?$/;

/** Adds somebody who has no account, or none yet. */
export function addAuthor(editor: Allowed<"publish">, names: Names): Promise<{ id: number }> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE authors IN SHARE ROW EXCLUSIVE MODE`;
    const taken = await tx.author.findMany({ select: { slug: true } });
    const wanted = names.map(({ name }) => latinSlug(name)).find((slug) => slug !== null) ?? "author";
    const slug = freeSlug(
      staffs.test(wanted) ? `${wanted}-author` : wanted,
      taken.map((it) => it.slug),
    );
    const { id } = await tx.author.create({ data: { slug, names: { create: names } }, select: { id: true } });
    await record(tx, editor, "author.added", `author ${id}`, { slug });
    await announce(tx, `author ${slug}`);
    return { id };
  });
}

/**
 * Stores what readers are told of an author; `conflict` when somebody has saved since.
 * Every page may have them in a byline, and it happens seldom: all pages are printed anew.
 */
export function saveAuthor(
  editor: Allowed<"publish">,
  authorId: number,
  version: number,
  { names, links, portraitId }: Profile,
): Promise<{ kind: "saved" | "conflict" | "no-such-picture" }> {
  return db.$transaction(async (tx) => {
    const portrait = portraitId === null || (await tx.media.findUnique({ where: { id: portraitId } }));
    if (!portrait) return { kind: "no-such-picture" };
    const { count } = await tx.author.updateMany({
      where: { id: authorId, version },
      data: { links, portraitId, version: { increment: 1 } },
    });
    if (count === 0) return { kind: "conflict" };
    await tx.authorName.deleteMany({ where: { authorId } });
    await tx.authorName.createMany({ data: names.map((name) => ({ ...name, authorId })) });
    const { slug } = await tx.author.findUniqueOrThrow({ where: { id: authorId }, select: { slug: true } });
    await record(tx, editor, "author.saved", `author ${authorId}`, { version: version + 1 });
    await announce(tx, `author ${slug}`, "site");
    await readAgain(tx, authorId);
    return { kind: "saved" };
  });
}
