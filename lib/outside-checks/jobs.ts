import { z } from "zod";
import { untilTold } from "../comments/decision.ts";
import { env } from "../env.ts";
import { type Connection, enqueue, jobKind } from "../jobs.ts";

/** Teaches the spam check what was decided on a comment. */
export const taught = jobKind("akismet-taught", { decision: z.int() });

/** Tells the newsroom's own check what was decided on a comment. */
export const hookTold = jobKind("hook-told", { decision: z.int() });

/** Has the checks outside told of a moderator's decision, once it cannot be taken back any more. */
export async function tellChecksOfDecision(connection: Connection, decisionId: number): Promise<void> {
  const { AKISMET_KEY, HOOK_URL } = env();
  if (AKISMET_KEY) await enqueue(connection, taught, { decision: decisionId }, untilTold);
  if (HOOK_URL) await enqueue(connection, hookTold, { decision: decisionId }, untilTold);
}
