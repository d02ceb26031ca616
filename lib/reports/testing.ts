import { randomBytes } from "node:crypto";
import { db } from "../db.ts";
import type { CommentStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { type Complaint, submitReport } from "./public.ts";
import type { ReportForm } from "./report.ts";

const blank = { words: "", name: "", email: "", childAbuse: false, goodFaith: false } as const;

/** A comment of a test's own, under a published English story of its own. */
export async function publish(status: CommentStatus = "PUBLISHED", article: "PUBLISHED" | "WITHDRAWN" = "PUBLISHED") {
  const now = new Date();
  const times = { publishedAt: now, updatedAt: now, withdrawnAt: article === "WITHDRAWN" ? now : null };
  const body = { type: "doc", content: [{ type: "paragraph" }] };
  const story = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { create: { slug: `s${randomBytes(6).toString("hex")}` } },
      articles: { create: { language: "en", slug: "s", headline: "H", body, status: article, ...times } },
    },
  });
  const comment = await db.comment.create({
    data: {
      ...{ storyId: story.id, language: "en", authorName: "Amal", text: "Words", email: "amal@example.org", status },
      decidedAt: status === "HELD" ? null : now,
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
  return { ...comment, code: story.code };
}

/** A visitor that no other test knows. */
export function someVisitor() {
  return new Uint8Array(randomBytes(32));
}

type Said = Partial<ReportForm> & Partial<Pick<Complaint, "visitor" | "limitsKey">>;

/** Reports a comment, as spam by somebody new unless told. */
export function report(commentId: number, { visitor = someVisitor(), limitsKey, ...form }: Said = {}) {
  return submitReport({
    ...{ commentId, language: "en", visitor, limitsKey: limitsKey ?? randomBytes(8).toString("hex") },
    form: { category: "SPAM", ...blank, ...form },
  });
}

/** What a moderator has on the screen who looks at a reported comment now. */
export async function seen(commentId: number) {
  const { revision } = await db.comment.findUniqueOrThrow({ where: { id: commentId } });
  const newest = await db.report.findFirstOrThrow({ where: { commentId }, orderBy: { id: "desc" } });
  return { commentId, revision, lastSeen: newest.id };
}

/** The token of a report that was just received. */
export function tokenOf(reported: Awaited<ReturnType<typeof submitReport>>): string {
  if (reported?.kind !== "received") throw new Error(`not received: ${reported?.kind}`);
  return reported.token;
}
