import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, Verdict } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import { articlePath } from "../../stories/story.ts";
import { readFindings } from "../check.ts";
import { mostCounted } from "../comment.ts";
import type { Filters } from "./filters.ts";
import { verdicts } from "./judgement.ts";

const pageSize = 25;

/** Reported: with reports that nobody has ruled on. New: published, and read by no colleague yet. Appeals wait, too. */
export const queues = ["HELD", "REPORTED", "NEW", "PUBLISHED", "REFUSED", "SPAM", "APPEALS"] as const;

export type QueueName = (typeof queues)[number];

/** By age: what waits, the longest first; what is decided, the newest first. By risk: of what waits, the riskiest first; of what is reported, most reports first. */
export const orders = ["AGE", "RISK"] as const;

export type QueueOrder = (typeof orders)[number];

export interface QueueAsked {
  queue: QueueName;
  filters: Filters;
  order: QueueOrder;
  /** The cursor of the page before, or null; what is none begins at the beginning. */
  after: string | null;
}

export interface QueuePage {
  comments: QueuedComment[];
  /** The cursor of the next page. */
  next: string | null;
}

/** A page of a queue. */
export function findQueue(_moderator: Allowed<"moderate">, _asked: QueueAsked): Promise<QueuePage> {
  throw new Error("not yet");
}

/** What the desk shows of a comment. */
export const shown = {
  id: true,
  authorName: true,
  email: true,
  text: true,
  language: true,
  status: true,
  correction: true,
  revision: true,
  appeal: true,
  findings: true,
  createdAt: true,
  story: {
    select: { code: true, articles: { select: { language: true, slug: true, headline: true, status: true } } },
  },
  decisions: {
    orderBy: { id: "desc" },
    take: 1,
    select: { createdAt: true, verdict: true, reason: true, staff: { select: { name: true } } },
  },
  _count: { select: { reports: { where: { resolvedAt: null } } } },
} as const satisfies Prisma.CommentSelect;

/** What waits for a moderator, longest first: new comments, corrections, appeals. A page of them after `after`. */
export async function findWaiting(_moderator: Allowed<"moderate">, after: number | null) {
  const last =
    after === null
      ? null
      : await db.comment.findUnique({ where: { id: after }, select: { id: true, waitingSince: true } });
  const later = last?.waitingSince
    ? { OR: [{ waitingSince: { gt: last.waitingSince } }, { waitingSince: last.waitingSince, id: { gt: last.id } }] }
    : { waitingSince: { not: null } };
  return page(
    await db.comment.findMany({
      where: later,
      orderBy: [...longestFirst],
      take: pageSize + 1,
      select: shown,
    }),
  );
}

const longestFirst = [{ waitingSince: "asc" }, { id: "asc" }] as const;

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

export type QueuedComment = ReturnType<typeof asQueued>;

/** A row of {@link shown} as components take it. `reports`: how many are unresolved. */
export function asQueued({ story, findings, _count, ...comment }: Prisma.CommentGetPayload<{ select: typeof shown }>) {
  return {
    ...comment,
    findings: readFindings(findings),
    reports: _count.reports,
    story: { articles: story.articles.map((it) => ({ ...it, path: articlePath({ ...it, code: story.code }) })) },
  };
}

function page(found: Prisma.CommentGetPayload<{ select: typeof shown }>[]) {
  const comments = found.slice(0, pageSize).map(asQueued);
  return { comments, next: found.length > pageSize ? (comments.at(-1)?.id ?? null) : null };
}

/** `HELD` counts all that waits. */
export type Counts = Partial<Record<CommentStatus, number>>;

/** How many comments lie on each heap, counted to one more than `mostCounted`: each has to be looked at. */
export async function countByStatus(_moderator: Allowed<"moderate">): Promise<Counts> {
  // In the order of their index, which is then read no further than it is counted.
  const orderBy = [{ createdAt: "asc" }, { id: "asc" }] as const;
  const take = mostCounted + 1;
  const count = async (status: CommentStatus) =>
    [status, await db.comment.count({ where: { status }, orderBy: [...orderBy], take })] as const;
  const waiting = db.comment.count({ where: { waitingSince: { not: null } }, orderBy: [...longestFirst], take });
  return { HELD: await waiting, ...Object.fromEntries(await Promise.all(verdicts.map(count))) };
}
