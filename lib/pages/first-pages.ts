import { db } from "../db.ts";
import { env } from "../env.ts";
import { commentRules } from "./comment-rules.ts";
import { writePages } from "./page.ts";
import { privacy } from "./privacy.ts";

/** Gives a site that starts empty what it owes its readers from the first day on. The desk may change every word. */
export async function makeFirstPages(): Promise<void> {
  await db.$transaction((tx) => writePages(tx, [commentRules, privacy(env())]));
}
