import type { Settings } from "../env.ts";
import { Hopeless } from "../jobs.ts";
import { mayPass } from "../pings/post.ts";
import { visibleLine } from "../text/characters.ts";
import { commentFields, siteFields } from "./akismet-fields.ts";
import { type Answer, exchange, type Said, Unanswered } from "./exchange.ts";
import type { OutsideFacts } from "./facts.ts";

/** A service that speaks as Akismet does (https://akismet.com/developers/), and our key there. */
export interface Akismet {
  key: string;
  url: string;
}

export function akismetOf({ AKISMET_KEY, AKISMET_URL }: Settings): Akismet | null {
  return AKISMET_KEY ? { key: AKISMET_KEY, url: AKISMET_URL } : null;
}

/**
 * What the service has against a comment; `null` for nothing. Throws {@link Unanswered}.
 * @param isTest so that the service learns nothing from it
 */
export async function checkComment(
  akismet: Akismet,
  facts: OutsideFacts,
  signal: AbortSignal,
  isTest = false,
): Promise<Said | null> {
  const fields = { ...commentFields(facts), ...(isTest && { is_test: "1" }) };
  const answer = await call(akismet, "comment-check", fields, signal);
  const said = answer.status === 200 ? answer.text.trim() : null;
  if (said === "false") return null;
  if (said !== "true") throw unclear(answer);
  return { answer: answer.headers.get("x-akismet-pro-tip") === "discard" ? "saysBlatantSpam" : "saysSpam" };
}

/** Whether the service knows the key. Throws {@link Unanswered}. */
export async function verifyKey(akismet: Akismet, signal: AbortSignal): Promise<boolean> {
  const answer = await call(akismet, "verify-key", { key: akismet.key }, signal);
  const said = answer.status === 200 ? answer.text.trim() : null;
  if (said === "valid" || said === "invalid") return said === "valid";
  throw unclear(answer);
}

/** Teaches the service what the newsroom decided. Throws {@link Hopeless} where no further attempt will help. */
export async function submit(
  akismet: Akismet,
  what: "submit-spam" | "submit-ham",
  facts: OutsideFacts,
  signal: AbortSignal,
): Promise<void> {
  const answer = await call(akismet, what, commentFields(facts), signal);
  if (answer.text.trim() === "invalid") throw new Hopeless(`AKISMET_KEY is not known at ${new URL(akismet.url).host}`);
  if (answer.status === 200) return;
  const words = `${what} is answered ${answer.status}`;
  throw mayPass(answer.status) ? new Error(words) : new Hopeless(words);
}

function call({ key, url }: Akismet, method: string, fields: Record<string, string>, signal: AbortSignal) {
  const body = String(new URLSearchParams({ api_key: key, ...siteFields(), ...fields }));
  const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
  return exchange(new URL(method, url.endsWith("/") ? url : `${url}/`), { headers, body }, signal);
}

/** In characters. */
const longestHelp = 150;

/** Neither yes nor no: with what the service says besides, which somebody else wrote, else with its status. */
function unclear({ status, headers }: Answer): Unanswered {
  const help = headers.get("x-akismet-debug-help") ?? headers.get("x-akismet-alert-msg");
  if (help !== null) return new Unanswered("explained", visibleLine(help.replace(/[<>]/g, "")).slice(0, longestHelp));
  return status === 200 ? new Unanswered("unclear") : new Unanswered("wrongStatus", status);
}
