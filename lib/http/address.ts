import type { IncomingMessage } from "node:http";
import { bestLanguage, isLanguage, type Language, languages } from "../text/language.ts";
import { decodeSegment } from "../text/slugs.ts";

/**
 * Whose an address is. `article`: a reader page that takes comments. `machine`: files and answers that are no page.
 * `stand-in`: pages that nobody asks for by their own address: those of app/problem, and those that show a refused form
 * again. `private`: for whoever knows the token in it, never kept. `short-link`: leads elsewhere.
 * All the rest is `reader`, were it only to say in words that nothing stands there.
 */
export type AddressKind = "article" | "reader" | "staff" | "machine" | "stand-in" | "private" | "short-link";

const kinds: readonly [RegExp, AddressKind][] = [
  [/^\/(desk(\/.*)?|sign-in|set-up\/[^/]+|api\/auth\/.+)$/, "staff"],
  [/^\/(_next\/static\/.+|media\/[^/]+\/[^/]+|healthz|reader\.js|icon\.svg|)$/, "machine"],
  [/^\/s\/[^/]+$/, "short-link"],
  [/^\/problem\//, "stand-in"],
  [/^\/[^/]+\/(articles\/[^/]+\/[^/]+|receipts\/[^/]+|comments\/[^/]+\/report)\/again$/, "stand-in"],
  [/^\/[^/]+\/(receipts|confirm|mail)\/[^/]+$/, "private"],
];

export function kindOf(path: string): AddressKind {
  if (/^\/[^/]+\/articles\/[^/]+\/[^/]+$/.test(path) && isLanguage(path.split("/")[1])) return "article";
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "reader";
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

/** The path of a request, percent-encoded, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?")[0] ?? "/";
}

/** The language of the address, else the reader's best. */
export function languageOf(request: IncomingMessage): Language {
  const first = pathOf(request).split("/")[1];
  return isLanguage(first) ? first : bestLanguage(request.headers["accept-language"], languages);
}
