import type { KeyObject } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answer } from "../press/answer.ts";
import { single } from "../press/page.ts";
import type { Press } from "../press/press.ts";
import type { Subscription } from "../press/subscription.ts";
import type { ReadCounter } from "../reads/read-counter.ts";
import { type RequestStore, withRequest } from "../request.ts";
import { turnstile } from "../turnstile.ts";
import {
  asksDatabase,
  canonicalPath,
  isLent,
  isStreamed,
  keyOf,
  kindOf,
  languageOf,
  pathOf,
  queryOf,
} from "./address.ts";
import { type CapturedResponse, capture, sendCaptured } from "./captured-response.ts";
import type { GuestForm } from "./guest-form.ts";
import { guestPosts, ourFault } from "./guest-post.ts";
import { distrust, lend, privateHeaders, readerHeaders, secure, secureForStaff, stream } from "./headers.ts";
import { machineAnswers } from "./machine-answer.ts";
import { proveOrigin } from "./origin.ts";
import { places } from "./places.ts";
import { problemAnswers } from "./problem-answer.ts";
import { readsPath, takeRead } from "./read-post.ts";
import { renderForNobody } from "./reader-page.ts";
import { sendRecording } from "./recording.ts";
import { followShortLink, type Way } from "./short-link.ts";
import { isBareFault, isBounded, isReadable, withStatus } from "./staff-answer.ts";
import { usualAnswer } from "./usual-address.ts";
import { traceOf, visitorOf } from "./visitor.ts";

/** Next's request handler. */
export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface House {
  /** How short links are followed; its `siteUrl` is the site's for everything. */
  way: Way;
  reads: Pick<ReadCounter, "count">;
  /** Keys the hashes that stand for visitors. */
  secret: KeyObject;
  press: Pick<Press, "page">;
  changes: Pick<Subscription, "catchUp">;
  /** The forms that guests may send. */
  guestForms: readonly GuestForm[];
  /** INDEXNOW_KEY, if there is one. */
  indexNowKey: string | undefined;
}

/**
 * Stands between the world and Next: knows the site's own origin, answers broken requests in words, and has reader
 * pages printed. What goes wrong inside becomes a worded page, never a bare status.
 */
export function frontDoor(render: Render, house: House) {
  const { press, way } = house;
  const { siteUrl } = way;
  // Fewer than the database's connections, so that none waits for one.
  const oneOfAFew = turnstile({ places: 8, line: 500, each: 10, patience: 2_500, longest: 20_000 });
  // Apart from the forms, which searching must not keep waiting.
  const fewSearches = turnstile({ places: 4, line: 200, each: 5, patience: 2_500, longest: 10_000 });
  // Each holds a file open for as long as somebody listens.
  const listener = places({ all: 200, each: 4 });
  const answerMachine = machineAnswers(render);
  const problem = problemAnswers(render, siteUrl);
  const guestPost = guestPosts(render, { siteUrl, oneOfAFew, problem, catchUp });
  const headers = readerHeaders(siteUrl);
  const ownHeaders = privateHeaders(siteUrl);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = canonicalPath(pathOf(request));
    const isPost = request.method === "POST";
    if (!isPost && request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
      return;
    }
    // Next answers percent signs that make no text with a fault of its own.
    if (path === null) return problem(request, response, "not-found");
    const kind = kindOf(path);
    if (kind === "stand-in") return problem(request, response, "not-found");
    if (isPost) return post(request, response, path);
    if (kind === "short-link") return shortLink(request, response, path);
    const usual = usualAnswer(path, languageOf(request), house);
    if (usual) {
      response.writeHead(usual.status, usual.headers).end(usual.body);
      return;
    }
    if (kind === "reader" || kind === "article") return readerPage(request, response, path);
    if (kind === "private") return privatePage(request, response, path);
    if (kind === "search") return searchPage(request, response, path);
    if (kind === "machine") {
      const enter = () => listener(visitorOf(request, way.trustedProxies, house.secret), request.socket);
      if (await sendRecording(path, request, response, headers, enter)) return;
    }
    distrust(request, siteUrl);
    if (kind === "staff") secureForStaff(request, response, siteUrl);
    else secure(response, siteUrl);
    if (isLent(path)) lend(response);
    if (isStreamed(path)) stream(response);
    const store = storeOf(request, path);
    if (asksDatabase(path)) return answerMachine(request, response, store);
    await withRequest(store, () => render(request, withStatus(response, store)));
  };

  function storeOf(request: IncomingMessage, path: string): RequestStore {
    const from = [request, way.trustedProxies, house.secret] as const;
    const query = kindOf(path) === "staff" && { query: queryOf(request) };
    return { path, ...query, visitor: visitorOf(...from), trace: traceOf(...from), shown: new Set() };
  }

  async function post(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path === readsPath) return takeRead(request, response, way, house.reads);
    const kind = kindOf(path);
    const origin = proveOrigin(request, siteUrl);
    // Some readers' browsers send neither header; what staff may do is worth asking for proof.
    const isOurs = origin === "proven" || (origin === "absent" && kind !== "staff");
    if (!isOurs) return problem(request, response, "foreign");
    const store = storeOf(request, path);
    distrust(request, siteUrl);
    // Next compares Origin with Host; we have compared it with the settings.
    request.headers.origin = siteUrl;
    if (kind === "staff") return staffPost(request, response, store);
    const guestForm = house.guestForms.find(({ at }) => at.test(path));
    if (guestForm) return guestPost(request, response, store, guestForm);
    return problem(request, response, "not-found");
  }

  async function staffPost(request: IncomingMessage, response: ServerResponse, store: RequestStore): Promise<void> {
    if (!isBounded(request)) return problem(request, response, "too-large");
    if (!isReadable(request, store.path)) return problem(request, response, "malformed");
    secureForStaff(request, response, siteUrl);
    const answered = await ask(request, store);
    if (isBareFault(answered)) return problem(request, response, "malformed");
    await catchUp();
    sendCaptured(response, answered, store.status);
  }

  /** Whoever has changed something finds it changed for readers, too. With the database away there is no telling. */
  async function catchUp(): Promise<void> {
    await house.changes.catchUp().catch((error: unknown) => console.error(error));
  }

  async function readerPage(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const key = keyOf(request, path);
    const page = await press.page(key).catch((error: unknown) => {
      console.error(`The page ${key} cannot be printed: ${error}`);
    });
    if (page) answer(page, request, response);
    else await problem(request, response, "unavailable");
  }

  /** A page for whoever knows its address: made each time, kept by nobody, and its address is in no log. */
  async function privatePage(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const store = storeOf(request, path);
    const rendering = await oneOfAFew(store.visitor, () => renderForNobody(render, siteUrl, store)).catch(ourFault);
    if (!rendering) return problem(request, response, "unavailable");
    answer(single({ ...rendering, isShared: false }, ownHeaders), request, response);
  }

  /** The one reader page that is made of its query: for whoever asks, kept by nobody. */
  async function searchPage(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const store = { ...storeOf(request, path), query: queryOf(request) };
    const rendering = await fewSearches(store.visitor, () => renderForNobody(render, siteUrl, store)).catch(ourFault);
    if (!rendering) return problem(request, response, "unavailable");
    const about = [...headers, "X-Robots-Tag", "noindex"];
    answer(single({ ...rendering, isShared: false }, about), request, response);
  }

  async function shortLink(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const followed = await followShortLink(path, request, response, way).catch((error: unknown) => {
      console.error(`The short link ${path} cannot be followed: ${error}`);
      return "unavailable" as const;
    });
    if (followed !== "found") await problem(request, response, followed);
  }

  function ask(request: IncomingMessage, store: RequestStore): Promise<CapturedResponse> {
    return withRequest(store, () => capture(request, render));
  }
}
