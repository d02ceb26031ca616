import { db } from "../db.ts";
import { standing } from "./decision.ts";

/** Whether a decision is still what holds of a comment: it may have been taken back, or decided anew. */
export async function stands(id: number, commentId: number): Promise<boolean> {
  const where = { commentId, ...standing };
  const last = await db.decision.findFirst({ where, orderBy: { id: "desc" }, select: { id: true } });
  return last?.id === id;
}
