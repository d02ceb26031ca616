import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import { commentsOf, type Keeper, reportsOf } from "./person.ts";

const times = { select: { createdAt: true }, orderBy: { createdAt: "asc" } } as const;

const ofComment = {
  ...{
    id: true,
    language: true,
    authorName: true,
    email: true,
    text: true,
    status: true,
    correction: true,
    redactions: true,
  },
  ...{ appealedAt: true, appeal: true, findings: true, mailDecision: true, mailReplies: true },
  ...{ createdAt: true, waitingSince: true, decidedAt: true, parentId: true },
  story: { select: { code: true } },
  decisions: {
    orderBy: { id: "asc" },
    select: { verdict: true, reason: true, answer: true, revision: true, createdAt: true },
  },
  receipts: times,
} as const satisfies Prisma.CommentSelect;

const ofReport = {
  ...{ id: true, commentId: true, category: true, words: true, language: true, name: true, email: true },
  ...{ goodFaith: true, createdAt: true, resolvedAt: true, outcome: true },
  receipts: times,
} as const satisfies Prisma.ReportSelect;

const ofAddress = {
  ...{ email: true, language: true, createdAt: true, askedAt: true, confirmedAt: true, silencedAt: true },
  passes: times,
} as const satisfies Prisma.GuestAddressSelect;

/** How much there is of an address. */
export interface Known {
  comments: number;
  reports: number;
  /** Whether the address itself is on the list of those who asked for mail. */
  address: boolean;
}

/** How much there is of an e-mail address, in lower case. */
export async function countKnown(_keeper: Keeper, email: string): Promise<Known> {
  const [comments, reports, address] = await Promise.all([
    db.comment.count({ where: commentsOf(email) }),
    db.report.count({ where: reportsOf(email) }),
    db.guestAddress.count({ where: { email } }),
  ]);
  return { comments, reports, address: address > 0 };
}

/** Everything that is stored of an e-mail address, in lower case, as a guest may ask for it. The record says how much. */
export function exportDossier(keeper: Keeper, email: string, now = new Date()) {
  return db.$transaction(
    async (tx) => {
      const oldestFirst = { orderBy: { id: "asc" } } as const;
      const comments = await tx.comment.findMany({ where: commentsOf(email), ...oldestFirst, select: ofComment });
      const reports = await tx.report.findMany({ where: reportsOf(email), ...oldestFirst, select: ofReport });
      const address = await tx.guestAddress.findUnique({ where: { email }, select: ofAddress });
      await record(tx, keeper, "guest.exported", "guest", { comments: comments.length, reports: reports.length });
      return { email, exportedAt: now, comments, reports, address };
    },
    { isolationLevel: "RepeatableRead" },
  );
}

export type Dossier = Awaited<ReturnType<typeof exportDossier>>;
