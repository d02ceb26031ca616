import { db } from "../db.ts";
import type { ReportOutcome } from "../generated/prisma/enums.ts";
import { hashOf } from "../secret-token.ts";
import type { Language } from "../text/language.ts";
import { findReportable } from "./public.ts";

/** How far a report has come. `WITHDRAWN`: its writer took the comment back before anybody ruled. */
export type ReportState = ReportOutcome | "RECEIVED" | "WITHDRAWN";

/**
 * What became of a report, for whoever holds its receipt. `path` leads to the comment while readers may see it.
 * `null`: no report has this receipt.
 */
export async function findReportReceipt(token: string, language: Language) {
  const receipt = await db.receipt.findUnique({
    where: { tokenHash: hashOf(token) },
    select: {
      report: {
        select: {
          category: true,
          createdAt: true,
          resolvedAt: true,
          outcome: true,
          comment: { select: { id: true, status: true } },
        },
      },
    },
  });
  if (!receipt?.report) return null;
  const { comment, category, createdAt, resolvedAt, outcome } = receipt.report;
  const reportable = await findReportable(comment.id, language);
  const isGone = comment.status === "WITHDRAWN" || comment.status === "ERASED";
  const state: ReportState = outcome ?? (isGone ? "WITHDRAWN" : "RECEIVED");
  return { state, category, createdAt, resolvedAt, path: reportable?.path ?? null };
}

export type ReportReceipt = NonNullable<Awaited<ReturnType<typeof findReportReceipt>>>;
