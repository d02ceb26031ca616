import type { IncomingMessage, ServerResponse } from "node:http";
import { edition } from "../press/edition.ts";
import { type RequestStore, withRequest } from "../request.ts";
import { decodeSegment } from "../text/slugs.ts";
import { TurnstileStuck, turnstile } from "../turnstile.ts";
import { kindOf, languageOf, pathOf } from "./address.ts";
import { BodyTooLarge } from "./body.ts";
import { type CapturedResponse, capture } from "./captured-response.ts";
import { asActionRequest, MalformedForm, readForm, typed } from "./form-post.ts";
import { distrust, secure, tellPolicy } from "./headers.ts";
import { proveOrigin } from "./origin.ts";
import { askedFor, type ProblemKind, problemStatus } from "./problem.ts";
import { sendToReader } from "./reader-answer.ts";
import { isBareFault, isBounded, isReadable, sendToStaff, withStatus } from "./staff-answer.ts";
import { syntheticRequest } from "./synthetic-request.ts";
import { visitorOf } from "./visitor.ts";

/** Next's request handler. */
export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface House {
  siteUrl: string;
  trustedProxies: number;
  secret: string;
  /** Asked at each comment, because development gives actions new ids. */
  commentActionId(): string;
}

/** Our own fault, for the turnstile to notice. */
class Unanswered extends Error {}

/**
 * Stands between the world and Next: knows the site's own origin, answers broken requests in words, and has reader
 * pages printed. What goes wrong inside becomes a worded page, never a bare status.
 */
export function frontDoor(render: Render, house: House) {
  // Fewer than the database's connections, so that none waits for one.
  const oneOfAFew = turnstile(8, 2_500);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    const kind = kindOf(path);
    const origin = proveOrigin(request, house.siteUrl);
    const visitor = visitorOf(request, house.trustedProxies, house.secret);
    const store: RequestStore = { path, visitor, edition: edition() };
    distrust(request, house.siteUrl);
    secure(response, { siteUrl: house.siteUrl, reader: kind !== "staff" });
    if (kind === "staff") tellPolicy(request, response);
    // Next says so of its pages, but not of the redirects that it makes by itself.
    if (kind === "staff") response.setHeader("Cache-Control", "private, no-store");

    const isPost = request.method === "POST";
    if (!isPost && request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
      return;
    }
    // Next answers percent signs that make no text with a fault of its own.
    if (decodeSegment(path) === null || kind === "stand-in") return problem(request, response, "not-found", store);
    if (isPost) {
      // Some readers' browsers send neither header; what staff may do is worth asking for proof.
      const isOurs = origin === "proven" || (origin === "absent" && kind !== "staff");
      if (!isOurs) return problem(request, response, "foreign", store);
      // Next compares Origin with Host; we have compared it with the settings.
      request.headers.origin = house.siteUrl;
      if (kind === "article") return comment(request, response, store);
      if (kind === "staff") return staffPost(request, response, store);
      return problem(request, response, "not-found", store);
    }
    if (kind === "reader" || kind === "article") return readerPage(request, response, store);
    await withRequest(store, () => render(request, withStatus(response, store)));
  };

  async function staffPost(request: IncomingMessage, response: ServerResponse, store: RequestStore): Promise<void> {
    if (!isBounded(request)) return problem(request, response, "too-large", store);
    if (!isReadable(request, store.path)) return problem(request, response, "malformed", store);
    const answer = await ask(request, store);
    if (isBareFault(answer)) return problem(request, response, "malformed", store);
    sendToStaff(response, answer, store);
  }

  async function readerPage(request: IncomingMessage, response: ServerResponse, store: RequestStore): Promise<void> {
    const answer = await ask(oneReader(request), store);
    const kind =
      askedFor(answer.getHeader("x-dateline-page")) ?? (answer.statusCode >= 500 ? "unavailable" : undefined);
    if (kind) return problem(request, response, kind, store);
    await sendToReader(response, answer, { store, withBody: request.method !== "HEAD" });
  }

  async function comment(request: IncomingMessage, response: ServerResponse, store: RequestStore): Promise<void> {
    let form: FormData;
    try {
      form = await readForm(request);
    } catch (error) {
      if (error instanceof BodyTooLarge) return problem(request, response, "too-large", store);
      if (error instanceof MalformedForm) return problem(request, response, "malformed", store);
      throw error;
    }
    const worded = await asActionRequest(oneReader(request), form, house.commentActionId());
    const answer = await oneOfAFew(() => answered(worded, store)).catch((error: unknown) => {
      if (error instanceof TurnstileStuck || error instanceof Unanswered) return undefined;
      throw error;
    });
    if (answer && answer.statusCode < 400) return sendToReader(response, answer, { store, withBody: true });
    // The comment met our own fault, or an article that is not there: its words survive that.
    store.unsent = { values: typed(form), action: store.path };
    await problem(request, response, answer?.statusCode === 404 ? "not-found" : "unavailable", store);
  }

  async function answered(request: IncomingMessage, store: RequestStore): Promise<CapturedResponse> {
    const answer = await ask(request, store);
    if (answer.statusCode >= 500) throw new Unanswered();
    return answer;
  }

  function ask(request: IncomingMessage, store: RequestStore): Promise<CapturedResponse> {
    return withRequest(store, () => capture(request, render));
  }

  async function problem(
    request: IncomingMessage,
    response: ServerResponse,
    kind: ProblemKind,
    store: RequestStore,
  ): Promise<void> {
    request.resume();
    const { host = "" } = request.headers;
    const url = `/problem/${languageOf(request)}/${kind}`;
    const answer = await ask(syntheticRequest(request.socket, { method: "GET", url, headers: { host } }), store);
    secure(response, { siteUrl: house.siteUrl, reader: true });
    if (kind === "unavailable") response.setHeader("Retry-After", "10");
    store.status = problemStatus[kind];
    await sendToReader(response, answer, { store, withBody: request.method !== "HEAD" });
  }
}

/** A reader page is the same for everybody: what could make Next answer one reader differently goes. */
function oneReader(request: IncomingMessage): IncomingMessage {
  for (const name of Object.keys(request.headers)) {
    if (/^(rsc|cookie|range|if-range|accept-encoding|next-.*)$/.test(name)) delete request.headers[name];
  }
  return request;
}
