import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import { decode } from "next-auth/jwt";
import { sessionCookieIn } from "../staff/session-cookie.ts";
import { turnstile } from "../turnstile.ts";
import { announcedLength, drained } from "./body.ts";

/** More than the longest comment needs, in bytes. What is smaller is never kept waiting. */
const small = 128 * 1024;

// Who waits is not read from meanwhile. A place is held until the body has ended and was answered, which bounds the
// memory that all of them can take. Strangers who fill theirs drop by drop do not keep staff from working.
const strangers = turnstile({ places: 4, line: 200, each: 200, patience: 15_000, longest: 60_000 });
const staff = turnstile({ places: 4, line: 50, each: 50, patience: 60_000, longest: 120_000 });

/** Answers a request when there is room for its body. Throws TurnstileStuck when there is none for long. */
export async function inTurn(
  request: IncomingMessage,
  sessionSecret: string,
  answer: () => Promise<void>,
): Promise<void> {
  if (announcedLength(request) <= small) return answer();
  const places = (await hasSignedIn(request, sessionSecret)) ? staff : strangers;
  await places("anybody", async () => {
    await answer();
    await drain(request);
  });
}

/** Whether the session's cookie is one that we gave. It may be over: this opens no door, it only chooses the queue. */
async function hasSignedIn(request: IncomingMessage, secret: string): Promise<boolean> {
  const sealed = sessionCookieIn(request.headers.cookie);
  if (!sealed) return false;
  return decode({ token: sealed, secret }).then(
    (token) => token !== null,
    () => false,
  );
}

async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > drained) request.destroy();
  });
  request.resume();
  await finished(request).catch(() => {});
}
