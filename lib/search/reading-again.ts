import { z } from "zod";
import type { Prisma } from "../generated/prisma/client.ts";
import { enqueue, jobKind } from "../jobs.ts";

/** Reads published articles that search does not know as they are, from a number on. */
export const catchingUp = jobKind("search-catch-up", { from: z.int() });

/** Has search read the articles of an author again, beside which their names stand. Those keep their version. */
export async function readAgain(tx: Prisma.TransactionClient, authorId: number): Promise<void> {
  // Whoever reads one of them this moment has the names as they were, and is waited for.
  await tx.$queryRaw`
    SELECT id FROM articles WHERE id IN (SELECT article_id FROM article_authors WHERE author_id = ${authorId})
    ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    UPDATE article_search SET edition = 0
    WHERE article_id IN (SELECT article_id FROM article_authors WHERE author_id = ${authorId})`;
  await enqueue(tx, catchingUp, { from: 0 });
}
