import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { articlePath } from "../../stories/story.ts";
import { readFindings } from "../check.ts";
import { standing } from "../decision.ts";
import { readRedactions } from "../redaction.ts";

/** What the desk shows of a comment. */
export const shown = {
  id: true,
  storyId: true,
  parentId: true,
  staffId: true,
  authorName: true,
  email: true,
  text: true,
  language: true,
  status: true,
  correction: true,
  revision: true,
  appeal: true,
  appealedAt: true,
  findings: true,
  redactions: true,
  risk: true,
  createdAt: true,
  waitingSince: true,
  decidedAt: true,
  readAt: true,
  story: {
    select: { code: true, articles: { select: { language: true, slug: true, headline: true, status: true } } },
  },
  decisions: {
    where: standing,
    orderBy: { id: "desc" },
    take: 1,
    select: { createdAt: true, verdict: true, reason: true, answer: true, staff: { select: { id: true, name: true } } },
  },
  _count: { select: { reports: { where: { resolvedAt: null } } } },
} as const satisfies Prisma.CommentSelect;

export type QueuedComment = ReturnType<typeof asQueued>;

/** A row of {@link shown} as components take it. `reports`: how many are unresolved; `decisions`: the last that stands. */
export function asQueued({
  story,
  findings,
  redactions,
  _count,
  ...comment
}: Prisma.CommentGetPayload<{ select: typeof shown }>) {
  return {
    ...comment,
    findings: readFindings(findings),
    redactions: readRedactions(redactions),
    reports: _count.reports,
    story: { articles: story.articles.map((it) => ({ ...it, path: articlePath({ ...it, code: story.code }) })) },
  };
}

/** The comments of some numbers, in their order; one that is gone is left out. */
export async function listInOrder(ids: readonly number[]): Promise<QueuedComment[]> {
  const rows = await db.comment.findMany({ where: { id: { in: [...ids] } }, select: shown });
  const byId = new Map(rows.map((row) => [row.id, asQueued(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
