import { env, type Settings } from "../env.ts";
import { Hopeless } from "../jobs.ts";
import { mayPass } from "../pings/post.ts";
import { newToken } from "../secret-token.ts";
import { shortPath } from "../stories/story.ts";
import { exchange } from "./exchange.ts";
import type { OutsideFacts } from "./facts.ts";
import { readAnswer } from "./hook-answer.ts";
import { signed } from "./signature.ts";
import { senderOf } from "./stand-in.ts";

/** The newsroom's own check, and what proves to it that a message is ours. */
export interface Hook {
  url: string;
  secret: string;
}

export function hookOf({ HOOK_URL, HOOK_SECRET }: Settings): Hook | null {
  return HOOK_URL && HOOK_SECRET ? { url: HOOK_URL, secret: HOOK_SECRET } : null;
}

/** What the hook has against a comment, in its own words; `null` for nothing. Throws `Unanswered`. */
export async function askHook(hook: Hook, facts: OutsideFacts, signal: AbortSignal, isTest = false) {
  const message = { action: facts.action, ...messageOf(facts), ...(isTest && { isTest }) };
  return readAnswer(await send(hook, `msg_${newToken()}`, message, signal));
}

export interface Outcome {
  commentId: number;
  status: string;
  reason: string | null;
}

/**
 * Tells the hook what was decided on a comment. Throws {@link Hopeless} where no further attempt will help.
 * @param id the same for each attempt
 */
export async function tellHook(
  hook: Hook,
  id: string,
  { commentId, status, reason }: Outcome,
  facts: OutsideFacts,
  signal: AbortSignal,
): Promise<void> {
  const { comment, ...rest } = messageOf(facts);
  const message = { action: "DECIDED", comment: { id: String(commentId), ...comment }, ...rest, status, reason };
  const answer = await send(hook, id, message, signal);
  if (answer.status >= 200 && answer.status < 300) return;
  const words = `${new URL(hook.url).host} answers ${answer.status}`;
  throw mayPass(answer.status) ? new Error(words) : new Hopeless(words);
}

/** The names are those of Coral's external moderation phase, so that a receiver made for one can serve the other. */
function messageOf({ text, parentId, visitor, story, language }: OutsideFacts) {
  const { SITE_URL } = env();
  return {
    comment: { body: text, parentID: parentId === null ? null : String(parentId) },
    author: { id: visitor && senderOf(visitor).toString("base64url").slice(0, 22), role: "COMMENTER" },
    story: { id: story.code, url: SITE_URL + shortPath(story.code, language) },
    site: { id: new URL(SITE_URL).host },
  };
}

function send({ url, secret }: Hook, id: string, message: object, signal: AbortSignal) {
  const body = JSON.stringify(message);
  const headers = { "content-type": "application/json", accept: "application/json", ...signed(secret, id, body) };
  return exchange(url, { headers, body }, signal);
}
