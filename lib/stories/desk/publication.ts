import { db } from "../../db.ts";
import { listRecordings } from "../../media/public.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { bodySchema, recordingIds } from "../body.ts";
import { announceArticle } from "./announcement.ts";
import { type Obstacle, obstaclesOf } from "./readiness.ts";
import type { Withdrawal } from "./withdrawal.ts";

export type Publication = { kind: "published" | "conflict" | "unknown" } | { kind: "not-ready"; obstacles: Obstacle[] };

/** Shows an article to readers, in the version that the editor saw; `conflict` when it has changed since. */
export function publish(editor: Allowed<"publish">, articleId: number, version: number): Promise<Publication> {
  return db.$transaction(async (tx) => {
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { body: true, leadMediaId: true, leadAlt: true, publishedAt: true },
    });
    if (!article) return { kind: "unknown" };
    const body = bodySchema.parse(article.body);
    const recordings = await listRecordings(recordingIds(body), tx);
    const obstacles = obstaclesOf({ ...article, body }, recordings);
    if (obstacles.length > 0) return { kind: "not-ready", obstacles };
    const now = new Date();
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version, status: { in: ["DRAFT", "WITHDRAWN"] } },
      data: {
        status: "PUBLISHED",
        publishedAt: article.publishedAt ?? now,
        updatedAt: now,
        withdrawnAt: null,
        withdrawnFor: "",
        byOrder: false,
        version: { increment: 1 },
      },
    });
    if (count === 0) return { kind: "conflict" };
    await record(tx, editor, "article.published", `article ${articleId}`, { version });
    await announceArticle(tx, articleId);
    return { kind: "published" };
  });
}

/** Takes an article back: its address says from now on that it was withdrawn, why, and whether somebody ordered it. */
export function withdraw(
  editor: Allowed<"publish">,
  articleId: number,
  { reason, byOrder }: Withdrawal,
): Promise<{ kind: "withdrawn" | "not-published" }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.article.updateMany({
      where: { id: articleId, status: "PUBLISHED" },
      data: {
        status: "WITHDRAWN",
        withdrawnAt: new Date(),
        withdrawnFor: reason,
        byOrder,
        version: { increment: 1 },
      },
    });
    if (count === 0) return { kind: "not-published" };
    await record(tx, editor, "article.withdrawn", `article ${articleId}`, { reason, byOrder });
    await announceArticle(tx, articleId);
    return { kind: "withdrawn" };
  });
}
