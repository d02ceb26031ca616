import { db } from "../db.ts";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { record } from "../staff/audit.ts";
import { throwAwayKeys } from "../visitors/key.ts";
import { inWords, sweptAtOnce as limit, type Swept, timetable } from "./privacy.ts";

/**
 * Lets go of everything that has been kept long enough, a few rows at a time, and writes down and logs how much it was. Whatever
 * breaks it off, the next one finishes it. What somebody still needs stays: a comment that waits for a moderator, the
 * receipt of one that is not erased, the wish to get no mail.
 */
export async function sweep(now = new Date()): Promise<Swept> {
  const before = timetable(now, env().KEEP_EMAIL_DAYS);
  const swept: Swept = {
    commentEmails: await inSteps(() => db.comment.updateMany({ ...forgottenWriters(before.email), limit })),
    reportEmails: await inSteps(() => db.report.updateMany({ ...forgottenReporters(before.email), limit })),
    unconfirmedAddresses: await inSteps(() =>
      db.guestAddress.deleteMany({ where: neverConfirmed(before.unconfirmed), limit }),
    ),
    unusedAddresses: await inSteps(() => db.guestAddress.deleteMany({ where: unused(before.email), limit })),
    receipts:
      (await inSteps(() => db.receipt.deleteMany({ where: ofErasedComments(before.email), limit }))) +
      (await inSteps(() => db.receipt.deleteMany({ where: ofOldReports(before.email), limit }))),
    ...(await sweepVisitors(now)),
    bans: await inSteps(() => db.ban.deleteMany({ where: { expiresAt: { lte: now } }, limit })),
  };
  await record(db, "the site", "retention.swept", "everything", { ...swept });
  console.log(inWords(swept));
  return swept;
}

const forgottenWriters = (before: Date) => ({
  where: {
    decidedAt: { lt: before },
    waitingSince: null,
    OR: [{ email: { not: null } }, { addressId: { not: null } }],
  } satisfies Prisma.CommentWhereInput,
  data: { email: null, addressId: null, mailDecision: false, mailReplies: false },
});

/** What was reported and has gone of itself, nobody rules on any more. */
const settled = (before: Date): Prisma.ReportWhereInput => ({
  OR: [
    { resolvedAt: { lt: before } },
    { createdAt: { lt: before }, comment: { is: { status: { in: ["WITHDRAWN", "ERASED"] } } } },
  ],
});

const forgottenReporters = (before: Date) => ({
  where: {
    AND: [settled(before), { OR: [{ email: { not: null } }, { name: { not: null } }] }],
  } satisfies Prisma.ReportWhereInput,
  data: { email: null, name: null },
});

/** Who wants no mail at all stays known, or the next form with that address would bring them one. */
const talkative = { silencedAt: null };

const neverConfirmed = (before: Date): Prisma.GuestAddressWhereInput => ({
  ...{ ...talkative, confirmedAt: null, createdAt: { lt: before } },
  OR: [{ askedAt: null }, { askedAt: { lt: before } }],
});

/** A comment whose writer is not forgotten yet is a use. */
const unused = (before: Date): Prisma.GuestAddressWhereInput => ({
  ...{ ...talkative, confirmedAt: { lt: before }, comments: { none: {} } },
  passes: { none: { createdAt: { gte: before } } },
});

const ofErasedComments = (before: Date): Prisma.ReceiptWhereInput => ({
  createdAt: { lt: before },
  comment: { is: { status: "ERASED" } },
});

const ofOldReports = (before: Date): Prisma.ReceiptWhereInput => ({ report: { is: settled(before) } });

/** Keys first: what was hashed under them says nothing any more, even while it is still there. */
async function sweepVisitors(now: Date): Promise<Pick<Swept, "visitors" | "visitorKeys" | "visitorBlocks">> {
  const { keys, blocks } = await db.$transaction((tx) => throwAwayKeys(tx, now));
  const [oldest] = await db.visitorKey.findMany({ orderBy: { id: "asc" }, take: 1, select: { createdAt: true } });
  const before = oldest?.createdAt ?? now;
  const comments = await inSteps(async () => ({ count: await forgetVisitors(before) }));
  const where = { visitor: { not: null }, createdAt: { lt: before } };
  const reports = await inSteps(() => db.report.updateMany({ where, data: { visitor: null }, limit }));
  return { visitors: comments + reports, visitorKeys: keys, visitorBlocks: blocks };
}

/** In the order of their index, or PostgreSQL would look for the few among all comments there ever were. */
function forgetVisitors(before: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE "comments" SET "visitor" = NULL WHERE "id" IN (
      SELECT "id" FROM "comments" WHERE "visitor" IS NOT NULL AND "created_at" < ${before}
      ORDER BY "visitor", "created_at" LIMIT ${limit}
    )`;
}

/** Each step is a transaction of its own. */
async function inSteps(step: () => PromiseLike<{ count: number }>): Promise<number> {
  let all = 0;
  for (let count = limit; count === limit; all += count) ({ count } = await step());
  return all;
}
