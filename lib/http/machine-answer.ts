import type { IncomingMessage, ServerResponse } from "node:http";
import { type RequestStore, withRequest } from "../request.ts";
import { TurnstileStuck, turnstile } from "../turnstile.ts";
import { capture, sendCaptured } from "./captured-response.ts";
import type { Render } from "./front-door.ts";

/**
 * How machines are answered that have the database asked each time, a few at a time: however many addresses somebody
 * makes up, readers' pages have connections left. Whoever takes an answer slowly holds nobody up.
 */
export function machineAnswers(render: Render) {
  // Drawing a card takes its time here as well.
  const oneOfAFew = turnstile({ places: 4, line: 200, each: 20, patience: 2_500, longest: 20_000 });

  return async (request: IncomingMessage, response: ServerResponse, store: RequestStore): Promise<void> => {
    const answered = await oneOfAFew(store.visitor, () => withRequest(store, () => capture(request, render))).catch(
      (error: unknown) => {
        if (!(error instanceof TurnstileStuck)) throw error;
      },
    );
    if (answered) return sendCaptured(response, answered);
    const about = { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8", "Retry-After": "10" };
    response.writeHead(503, about).end("Too much is asked for just now.\n");
  };
}
