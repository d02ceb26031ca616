import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { listRecordings } from "../media/public.ts";
import { announce } from "../press/journal.ts";
import { record } from "../staff/audit.ts";
import type { Allowed } from "../staff/roles.ts";
import { type Body, recordingIds } from "../stories/body.ts";
import { inOrder, type Move, moved } from "../stories/desk/order.ts";
import { obstaclesOf } from "../stories/desk/readiness.ts";
import { hasUploads } from "../stories/desk/uploads.ts";
import { withBody } from "../stories/illustrated.ts";
import type { Language } from "../text/language.ts";
import { freeSlug, latinSlug } from "../text/slugs.ts";
import type { PageDraft } from "./draft.ts";

/** All pages in the order of the footer, with the languages they are told in. */
export function listPages(_editor: Allowed<"publish">) {
  return db.page.findMany({
    orderBy: [...inOrder],
    select: {
      id: true,
      slug: true,
      texts: { orderBy: { language: "asc" }, select: { language: true, title: true, editedAt: true } },
    },
  });
}

export type DeskPage = Awaited<ReturnType<typeof listPages>>[number];

/** A page to edit in a language: version 0 and no text where it is not told in that language yet. Null for no page. */
export async function findPage(_editor: Allowed<"publish">, pageId: number, language: Language) {
  const page = await db.page.findUnique({
    where: { id: pageId },
    select: { slug: true, texts: { where: { language }, select: { title: true, body: true, version: true } } },
  });
  if (!page) return null;
  const [text] = page.texts;
  const none = { title: "", version: 0, body: null, pictures: [], recordings: [] };
  return { slug: page.slug, ...(text ? await withBody(text) : none) };
}

type Obstacle = "not-ready" | "no-such-picture";

/** What keeps a text from being a page: readers see it as soon as it is stored. */
async function obstacleOf(tx: Prisma.TransactionClient, body: Body): Promise<Obstacle | null> {
  const lead = { leadMediaId: null, leadAlt: "" };
  const recordings = await listRecordings(recordingIds(body), tx);
  if (obstaclesOf({ body, ...lead }, recordings).length > 0) return "not-ready";
  return (await hasUploads(tx, { body, ...lead })) ? null : "no-such-picture";
}

/** Adds a page in one language, last in the footer; its address is made of its title where Latin letters can write it. */
export function addPage(
  editor: Allowed<"publish">,
  language: Language,
  { title, body }: PageDraft,
): Promise<{ kind: "added"; pageId: number } | { kind: Obstacle }> {
  return db.$transaction(async (tx) => {
    const obstacle = await obstacleOf(tx, body);
    if (obstacle) return { kind: obstacle };
    await tx.$executeRaw`LOCK TABLE pages IN SHARE ROW EXCLUSIVE MODE`;
    const pages = await tx.page.findMany({ select: { slug: true, position: true } });
    const slug = freeSlug(
      latinSlug(title) ?? "page",
      pages.map((page) => page.slug),
    );
    const position = Math.max(-1, ...pages.map((page) => page.position)) + 1;
    const texts = { create: { language, title, body } };
    const { id } = await tx.page.create({ data: { slug, position, texts }, select: { id: true } });
    await record(tx, editor, "page.added", `page ${id}`, { slug, language });
    await announce(tx, `page ${slug}`, "site");
    return { kind: "added", pageId: id };
  });
}

/** Stores the version of a page that the editor saw, 0 being none; `conflict` when somebody has saved since. */
export function savePage(
  editor: Allowed<"publish">,
  pageId: number,
  language: Language,
  version: number,
  { title, body }: PageDraft,
): Promise<{ kind: "saved" | "conflict" | "unknown" | Obstacle }> {
  return db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({
      where: { id: pageId },
      select: { slug: true, texts: { where: { language }, select: { version: true } } },
    });
    if (!page) return { kind: "unknown" };
    // Whoever is late hears of that first: what is wrong with their text is wrong with an old one.
    if ((page.texts[0]?.version ?? 0) !== version) return { kind: "conflict" };
    const obstacle = await obstacleOf(tx, body);
    if (obstacle) return { kind: obstacle };
    const { count } =
      version === 0
        ? await tx.pageText.createMany({ data: { pageId, language, title, body }, skipDuplicates: true })
        : await tx.pageText.updateMany({
            where: { pageId, language, version },
            data: { title, body, version: { increment: 1 }, editedAt: new Date() },
          });
    if (count === 0) return { kind: "conflict" };
    await record(tx, editor, "page.saved", `page ${pageId}`, { language, version: version + 1 });
    await announce(tx, `page ${page.slug}`, "site");
    return { kind: "saved" };
  });
}

/** Moves a page up or down in the footer. */
export function movePage(editor: Allowed<"publish">, pageId: number, move: Move): Promise<void> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE pages IN SHARE ROW EXCLUSIVE MODE`;
    const pages = await tx.page.findMany({ orderBy: [...inOrder], select: { id: true } });
    const ids = pages.map(({ id }) => id);
    for (const [position, id] of moved(ids, pageId, move).entries()) {
      await tx.page.update({ where: { id }, data: { position } });
    }
    await record(tx, editor, "page.moved", `page ${pageId}`, { move });
    await announce(tx, "site");
  });
}
