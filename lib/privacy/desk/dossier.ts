import { readBanned } from "../../bans/ban.ts";
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

const ofBan = { reason: true, createdAt: true, expiresAt: true } as const satisfies Prisma.BanSelect;

/** How much there is of an address. */
export interface Known {
  comments: number;
  reports: number;
  /** Whether the address itself is on the list of those who asked for mail. */
  address: boolean;
  /** Whether it is banned itself; bans of its domain are not about one person. */
  ban: boolean;
}

/** A ban is kept against its guest's will, until it ends: it is there to outlast what was written. */
const holding = (email: string, now: Date): Prisma.BanWhereInput => ({
  ...{ kind: "ADDRESS", value: readBanned(email)?.value ?? email },
  OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
});

/** How much there is of an e-mail address, in lower case. */
export async function countKnown(_keeper: Keeper, email: string): Promise<Known> {
  const [comments, reports, address, ban] = await Promise.all([
    db.comment.count({ where: commentsOf(email) }),
    db.report.count({ where: reportsOf(email) }),
    db.guestAddress.count({ where: { email } }),
    db.ban.count({ where: holding(email, new Date()) }),
  ]);
  return { comments, reports, address: address > 0, ban: ban > 0 };
}

/** Everything that is stored of an e-mail address, in lower case, as a guest may ask for it. The record says how much. */
export async function exportDossier(keeper: Keeper, email: string, now = new Date()) {
  const dossier = await db.$transaction(
    async (tx) => {
      const oldestFirst = { orderBy: { id: "asc" } } as const;
      const comments = await tx.comment.findMany({ where: commentsOf(email), ...oldestFirst, select: ofComment });
      const reports = await tx.report.findMany({ where: reportsOf(email), ...oldestFirst, select: ofReport });
      const address = await tx.guestAddress.findUnique({ where: { email }, select: ofAddress });
      const bans = await tx.ban.findMany({ where: holding(email, now), select: ofBan });
      return { email, exportedAt: now, comments, reports, address, bans };
    },
    { isolationLevel: "RepeatableRead" },
  );
  const detail = { comments: dossier.comments.length, reports: dossier.reports.length };
  // On its own: to whoever reads all as it was at one moment, the newest link of the chain is an old one.
  await db.$transaction((tx) => record(tx, keeper, "guest.exported", "guest", detail));
  return dossier;
}
