import type { IncomingMessage } from "node:http";
import { rowNumber } from "../row-number.ts";
import { bestLanguage, isLanguage, type Language, languages } from "../text/language.ts";
import { decodeSegment } from "../text/slugs.ts";

/**
 * Whose an address is. `article`: a reader page that takes comments. `machine`: files and answers that are no page.
 * `stand-in`: pages that nobody asks for by their own address: those of app/problem, those that show a refused form
 * again, and those of an article that was asked for one of its comments. `private`: for whoever knows the token in it, never kept. `short-link`: leads elsewhere.
 * `search`: a reader page that its query makes, each time.
 * All the rest is `reader`, were it only to say in words that nothing stands there.
 */
export type AddressKind = "article" | "reader" | "staff" | "machine" | "stand-in" | "private" | "short-link" | "search";

/** What is no plain reader page; the first that fits counts. */
export const kinds: readonly [RegExp, AddressKind][] = [
  [/^\/(desk(\/.*)?|sign-in|set-up\/[^/]+|api\/auth\/.+)$/, "staff"],
  [
    /^\/(_next\/static\/.+|media\/[^/]+\/[^/]+|cards\/[^/]+|speculation\.json|healthz|oembed|reader\.js|icon\.svg|)$/,
    "machine",
  ],
  [/^\/s\/[^/]+$/, "short-link"],
  [/^\/problem\//, "stand-in"],
  [/^\/[^/]+\/articles\/[^/]+\/[^/]+\/(comment|reply)\/[^/]+$/, "stand-in"],
  [/^\/[^/]+\/(articles\/[^/]+\/[^/]+|receipts\/[^/]+|comments\/[^/]+\/report)\/again$/, "stand-in"],
  [/^\/[^/]+\/(receipts|confirm|mail)\/[^/]+$/, "private"],
  [/^\/[^/]+\/search$/, "search"],
];

export function kindOf(path: string): AddressKind {
  if (/^\/[^/]+\/articles\/[^/]+\/[^/]+$/.test(path) && isLanguage(path.split("/")[1])) return "article";
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "reader";
}

/** Whether what stands there, though no page, asks the database each time, were it only for a name that somebody made up. */
export function asksDatabase(path: string): boolean {
  return /^\/(oembed|cards\/[^/]+|media\/[^/]+\/captions\.[^/]+)$/.test(path);
}

/** Whether what stands there is sent bit by bit, for as long as somebody takes it. */
export function isStreamed(path: string): boolean {
  return path === "/desk/news";
}

/** Whether others may show what stands there in pages of their own. */
export function isLent(path: string): boolean {
  return /^\/(media\/|oembed$)/.test(path);
}

/**
 * One spelling of a path for all that mean the same, so that no page is kept twice; null when its percent signs make no
 * text.
 */
export function canonicalPath(path: string): string | null {
  if (/^[\w/.-]*$/.test(path)) return path;
  const segments = path.split("/").map(decodeSegment);
  return segments.every((segment) => segment !== null) ? segments.map(encodeURIComponent).join("/") : null;
}

/** As it stands in the address: a web server in front reads it the same way (docs/nginx-press.conf). */
const asked = /[?&](comment|reply|replytocom)=([^&]*)/;

/**
 * Under what a reader page is kept: its path, and for an article the one thing it may be asked for besides, one of its
 * comments: `{path}?comment=17` or `{path}?reply=17`. Whatever else a query says changes nothing, so that nobody can
 * have a page kept twice.
 */
export function keyOf(request: Pick<IncomingMessage, "url">, path: string): string {
  const [, name, value] = asked.exec(request.url ?? "") ?? [];
  if (rowNumber(value) === null || kindOf(path) !== "article") return path;
  // WordPress' name for it, which stands in links all over the web.
  return `${path}?${name === "replytocom" ? "reply" : name}=${value}`;
}

/** Where Next has the page that is kept under a key. Not in a query: Next renders what reads one for each request. */
export function addressInNext(key: string): string {
  return key.replace(/[?=]/g, "/");
}

/** The path of a request, percent-encoded, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?")[0] ?? "/";
}

/** What the address of a request says after its path. */
export function queryOf(request: Pick<IncomingMessage, "url">): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(request.url ?? "")?.[1] ?? "");
}

/** The language of the address, else the reader's best. */
export function languageOf(request: IncomingMessage): Language {
  const first = pathOf(request).split("/")[1];
  return isLanguage(first) ? first : bestLanguage(request.headers["accept-language"], languages);
}
