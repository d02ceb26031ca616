import { db } from "../../db.ts";
import { tellDesk } from "../../desk-news/tell.ts";
import type { Allowed } from "../../staff/roles.ts";
import { visible } from "../public.ts";

/** Takes published comments off the heap of new ones, because somebody has read them. Says how many those were. */
export async function markRead(
  _moderator: Allowed<"moderate">,
  commentIds: number[],
  now = new Date(),
): Promise<number> {
  const where = { id: { in: commentIds }, readAt: null, ...visible };
  const { count } = await db.comment.updateMany({ where, data: { readAt: now } });
  if (count > 0) tellDesk();
  return count;
}
