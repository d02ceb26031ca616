import { isDeepStrictEqual } from "node:util";
import { commentPath } from "../comments/paths.ts";
import { visible, withWords, worded } from "../comments/public.ts";
import { db } from "../db.ts";
import { tellDesk } from "../desk-news/tell.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { limit } from "../limits.ts";
import { hashOf, newToken } from "../secret-token.ts";
import { visible as visibleArticle } from "../stories/public.ts";
import { articlePath } from "../stories/story.ts";
import type { Language } from "../text/language.ts";
import { holdIfReportedEnough } from "./hold.ts";
import { type ReportForm, reportRates } from "./report.ts";

/** A published comment and where it stands, under the story in the given language if it is told in it; else null. */
export async function findReportable(commentId: number, language: Language) {
  const comment = await db.comment.findFirst({
    where: { id: commentId, ...visible, story: { articles: { some: visibleArticle } } },
    select: {
      id: true,
      storyId: true,
      ...worded,
      language: true,
      story: { select: { code: true, articles: { where: visibleArticle, select: { language: true, slug: true } } } },
    },
  });
  if (!comment) return null;
  const { story, ...rest } = withWords(comment);
  const article =
    [language, comment.language].flatMap((it) => story.articles.find((article) => article.language === it) ?? [])[0] ??
    story.articles[0];
  if (!article) return null;
  return { ...rest, path: commentPath(articlePath({ ...article, code: story.code }), comment.id) };
}

export type Reportable = NonNullable<Awaited<ReturnType<typeof findReportable>>>;

export interface Complaint {
  commentId: number;
  /** Of the page that it was written on. */
  language: Language;
  /** The visitor as the tables know them; null where nobody can be told from another. */
  visitor: Uint8Array<ArrayBuffer> | null;
  /** The visitor as the limits know them. */
  limitsKey: string;
  form: ReportForm;
}

export type Reported =
  /**
   * `token` opens its receipt; whoever sends the same report again, say by a double click, gets another. `hasChanged`:
   * readers no longer see the comment.
   */
  | { kind: "received"; token: string; hasChanged: boolean }
  | { kind: "already" }
  | { kind: "flooded"; retryAfter: number };

/**
 * Stores what a reader says is wrong with a published comment; one visitor counts once. Where it is one too many for
 * the settings, the comment is held again. `null`: there is no such comment.
 */
export async function submitReport(complaint: Complaint): Promise<Reported | null> {
  const { commentId, language, visitor, limitsKey, form } = complaint;
  const byVisitor = await limit("report-visitor", limitsKey, reportRates.visitor);
  if (!byVisitor.allowed) return { kind: "flooded", retryAfter: byVisitor.retryAfter };
  const earlier = visitor && (await findEarlier(commentId, visitor));
  if (earlier && isDeepStrictEqual(earlier.said, said(form))) {
    return { kind: "received", token: await giveReceipt(db, earlier.id), hasChanged: false };
  }
  if (!(await findReportable(commentId, language))) return null;
  if (earlier && form.category !== "ILLEGAL") return { kind: "already" };
  const onComment = await limit("report-comment", String(commentId), reportRates.comment);
  if (!onComment.allowed) return { kind: "flooded", retryAfter: onComment.retryAfter };
  try {
    // A notice of something illegal has to be taken, and others may look like the same visitor: it counts for nobody.
    const reported = await store({ ...complaint, visitor: earlier ? null : visitor });
    tellDesk();
    return reported;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    // The same visitor sent two at once, and the other was quicker.
    return submitReport(complaint);
  }
}

async function findEarlier(commentId: number, visitor: Uint8Array<ArrayBuffer>) {
  const found = await db.report.findUnique({
    where: { commentId_visitor: { commentId, visitor } },
    select: { id: true, category: true, words: true, name: true, email: true, goodFaith: true },
  });
  if (!found) return null;
  const { id, ...said } = found;
  return { id, said };
}

function store({ commentId, language, visitor, form }: Complaint): Promise<Reported | null> {
  return db.$transaction(async (tx) => {
    // Reports on one comment come one after the other, so that each sees how many there are.
    const [comment] = await tx.$queryRaw<{ id: number; storyId: number; waitingSince: Date | null }[]>`
      SELECT id, story_id AS "storyId", waiting_since AS "waitingSince"
      FROM comments WHERE id = ${commentId} AND status = 'PUBLISHED' FOR UPDATE`;
    if (!comment) return null;
    const report = await tx.report.create({
      data: { commentId, language, visitor, ...said(form) },
      select: { id: true },
    });
    const token = await giveReceipt(tx, report.id);
    const hasChanged = await holdIfReportedEnough(tx, comment);
    return { kind: "received", token, hasChanged };
  });
}

/** Names are for what the law asks of whoever reports something illegal, and are kept for nothing else. */
function said({ category, words, name, email, goodFaith }: ReportForm) {
  if (category !== "ILLEGAL") return { category, words, name: null, email: null, goodFaith: false };
  return { category, words, name: name || null, email: email || null, goodFaith };
}

async function giveReceipt(tx: Prisma.TransactionClient, reportId: number): Promise<string> {
  const token = newToken();
  await tx.receipt.create({ data: { tokenHash: hashOf(token), reportId } });
  return token;
}
