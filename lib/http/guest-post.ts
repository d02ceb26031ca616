import type { IncomingMessage, ServerResponse } from "node:http";
import { answer } from "../press/answer.ts";
import { single } from "../press/page.ts";
import type { RequestStore } from "../request.ts";
import { TurnstileStuck, type turnstile } from "../turnstile.ts";
import { kindOf, languageOf } from "./address.ts";
import { BodyTooLarge } from "./body.ts";
import { MalformedForm, readForm, typed } from "./form-post.ts";
import type { Render } from "./front-door.ts";
import type { GuestForm } from "./guest-form.ts";
import { privateHeaders, readerHeaders } from "./headers.ts";
import type { ProblemKind } from "./problem.ts";
import type { SendProblem } from "./problem-answer.ts";
import { renderForNobody } from "./reader-page.ts";

interface Around {
  siteUrl: string;
  /** Shared with the other pages for one person, so that all together leave the readers' pages connections. */
  oneOfAFew: ReturnType<typeof turnstile>;
  problem: SendProblem;
  /** Resolves when what was changed shows. */
  catchUp(): Promise<void>;
}

/** How a guest's form is taken, and what its sender is shown: the next page, the same one again, or why not. */
export function guestPosts(render: Render, { siteUrl, oneOfAFew, problem, catchUp }: Around) {
  const headers = readerHeaders(siteUrl);
  const ownHeaders = privateHeaders(siteUrl);

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    store: RequestStore,
    guestForm: GuestForm,
  ): Promise<void> => {
    let form: FormData;
    try {
      form = await readForm(request);
    } catch (error) {
      if (error instanceof BodyTooLarge) return problem(request, response, "too-large");
      if (error instanceof MalformedForm) return problem(request, response, "malformed");
      throw error;
    }
    const unsent = { of: guestForm.of ?? null, values: typed(form, guestForm.fields) };
    const { path, visitor, trace } = store;
    const sender = { path, language: languageOf(request), visitor, trace };
    const answered = await oneOfAFew(visitor, () => guestForm.take(form, sender)).catch(ourFault);
    // The words survive our own fault, and an address where nothing takes them.
    if (!answered) return problem(request, response, "unavailable", { ...unsent, action: path });
    if (answered.kind === "accepted") {
      if (answered.hasChanged) await catchUp();
      return sendOn(response, answered.location);
    }
    if (answered.kind === "done") {
      response.writeHead(204, ownHeaders).end();
      return;
    }
    if (answered.kind !== "refused") return problem(request, response, answered.kind, { ...unsent, action: null });
    const { state: refusal, status } = answered;
    const again = { ...store, path: `${path}/again`, refusal };
    const rendering = await oneOfAFew(visitor, () => renderForNobody(render, siteUrl, again)).catch(ourFault);
    if (!rendering) return problem(request, response, "unavailable", { ...unsent, action: path });
    // What was wrong with it no longer matters where nothing is.
    const gone = gonePages[rendering.status];
    if (gone) return problem(request, response, gone, { ...unsent, action: null });
    const about = kindOf(path) === "private" ? ownHeaders : headers;
    answer(single({ ...rendering, status, isShared: false }, about), request, response);
  };

  /** With 303 the browser asks for the next page by GET, so that reloading that sends nothing again. */
  function sendOn(response: ServerResponse, location: string): void {
    const about = ["Location", siteUrl + location, "Cache-Control", "no-store", "Content-Length", "0"];
    response.writeHead(303, [...ownHeaders, ...about]).end();
  }
}

/** Where nothing takes a form any more. */
const gonePages: Readonly<Record<number, ProblemKind>> = { 404: "not-found", 410: "withdrawn", 451: "by-order" };

/** Whoever waits too long in line is told what those are told who meet the database away. */
export function ourFault(error: unknown): undefined {
  if (!(error instanceof TurnstileStuck)) console.error(`A guest could not be answered: ${error}`);
}
