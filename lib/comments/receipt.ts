import { db, pool } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { hashOf, tokenOf } from "../secret-token.ts";
import { articlePath } from "../stories/story.ts";
import { type Finding, readFindings } from "./check.ts";
import { standing } from "./decision.ts";
import { withWords, worded } from "./public.ts";

const shown = {
  id: true,
  status: true,
  language: true,
  ...worded,
  email: true,
  correction: true,
  findings: true,
  appeal: true,
  appealedAt: true,
  waitingSince: true,
  mailDecision: true,
  mailReplies: true,
  createdAt: true,
  decidedAt: true,
  addressId: true,
  story: { select: { code: true, articles: { select: { language: true, slug: true, headline: true, status: true } } } },
  decisions: {
    where: standing,
    orderBy: { id: "desc" },
    take: 1,
    select: { verdict: true, reason: true, answer: true, createdAt: true },
  },
} as const satisfies Prisma.CommentSelect;

/** What the writer of a comment sees of it with the token of its receipt; `null` for any other token. */
export async function findReceipt(token: string) {
  const where = { tokenHash: hashOf(token) };
  const receipt = await db.receipt.findUnique({ where, select: { comment: { select: shown } } });
  const comment = receipt?.comment;
  if (!comment) return null;
  const { story, decisions, findings, status, ...rest } = withWords(comment);
  if (status === "ERASED") return { kind: "erased" } as const;
  const told = story.articles.find(({ language }) => language === rest.language);
  const found = readFindings(findings);
  const decision = decisions[0] ?? null;
  const isReadable = told?.status === "PUBLISHED";
  return {
    kind: "comment",
    ...rest,
    status,
    decision,
    /** Why it was refused: as a moderator said, or the rule that refused it before one saw it. */
    reason: decision ? decision.reason : (found.find(isRefusal)?.reason ?? null),
    isBlocked: found.some(({ rule }) => rule === "blocked"),
    isBanned: found.some(({ rule }) => rule === "banned"),
    headline: told?.headline ?? "",
    path: isReadable ? articlePath({ ...told, code: story.code }) : null,
  } as const;
}

function isRefusal({ effect, failed, of }: Finding): boolean {
  return effect === "REFUSE" && !failed && of === undefined;
}

export type CommentReceipt = Extract<NonNullable<Awaited<ReturnType<typeof findReceipt>>>, { kind: "comment" }>;

/** How long moderators have lately taken, in minutes: the median of the last hundred comments decided on for the first time; `null` before any. */
export async function usualWait(): Promise<number | null> {
  const { rows } = await pool().query<{ minutes: number | null }>(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - created_at) / 60) AS minutes
     FROM (
       SELECT c.created_at, d.created_at AS decided_at FROM decisions d JOIN comments c ON c.id = d.comment_id
       WHERE NOT EXISTS (SELECT FROM decisions e WHERE e.comment_id = d.comment_id AND e.id < d.id)
       ORDER BY d.id DESC LIMIT 100
     ) AS lately`,
  );
  const minutes = rows[0]?.minutes ?? null;
  return minutes === null ? null : Math.max(1, Math.round(minutes));
}

/** Another way to a comment's receipt, for the letter that a job sends: the same at each of its attempts. */
export async function receiptByMail(commentId: number, job: string): Promise<string> {
  const token = tokenOf("receipt by mail", job, commentId);
  await db.receipt.createMany({ data: { tokenHash: hashOf(token), commentId }, skipDuplicates: true });
  return token;
}
