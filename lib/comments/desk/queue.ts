import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, Verdict } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { articlePath } from "../../stories/story.ts";
import { mostCounted } from "../comment.ts";
import { verdicts } from "./judgement.ts";

const pageSize = 25;

const shown = {
  id: true,
  authorName: true,
  email: true,
  text: true,
  language: true,
  status: true,
  createdAt: true,
  story: {
    select: { code: true, articles: { select: { language: true, slug: true, headline: true, status: true } } },
  },
  decisions: {
    orderBy: { id: "desc" },
    take: 1,
    select: { createdAt: true, staff: { select: { name: true } } },
  },
} as const satisfies Prisma.CommentSelect;

/** Held comments, oldest first, a page of them after the comment `after`. */
export async function findHeld(_moderator: Allowed<"moderate">, after: number | null) {
  const last = after && (await db.comment.findUnique({ where: { id: after }, select: { id: true, createdAt: true } }));
  const later = last
    ? { OR: [{ createdAt: { gt: last.createdAt } }, { createdAt: last.createdAt, id: { gt: last.id } }] }
    : {};
  return page(
    await db.comment.findMany({
      where: { status: "HELD", ...later },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: pageSize + 1,
      select: shown,
    }),
  );
}

/** Comments decided one way, newest first, a page of them before the comment `before`. */
export async function findDecided(_moderator: Allowed<"moderate">, status: Verdict, before: number | null) {
  const last =
    before && (await db.comment.findUnique({ where: { id: before }, select: { id: true, createdAt: true } }));
  const earlier = last
    ? { OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }] }
    : {};
  return page(
    await db.comment.findMany({
      where: { status, ...earlier },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: pageSize + 1,
      select: shown,
    }),
  );
}

export type QueuedComment = Awaited<ReturnType<typeof findHeld>>["comments"][number];

function page(found: Prisma.CommentGetPayload<{ select: typeof shown }>[]) {
  const comments = found.slice(0, pageSize).map(({ story, ...comment }) => ({
    ...comment,
    story: { articles: story.articles.map((it) => ({ ...it, path: articlePath({ ...it, code: story.code }) })) },
  }));
  return { comments, next: found.length > pageSize ? (comments.at(-1)?.id ?? null) : null };
}

export type Counts = Partial<Record<CommentStatus, number>>;

/** How many comments lie on each heap, counted to one more than `mostCounted`: each has to be looked at. */
export async function countByStatus(_moderator: Allowed<"moderate">): Promise<Counts> {
  // In the order of their index, which is then read no further than it is counted.
  const orderBy = [{ createdAt: "asc" }, { id: "asc" }] as const;
  const count = async (status: CommentStatus) =>
    [status, await db.comment.count({ where: { status }, orderBy: [...orderBy], take: mostCounted + 1 })] as const;
  return Object.fromEntries(await Promise.all((["HELD", ...verdicts] as const).map(count)));
}
