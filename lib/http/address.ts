import type { IncomingMessage } from "node:http";
import { bestLanguage, isLanguage, type Language, languages } from "../text/language.ts";

/**
 * Whose an address is. `article`: a reader page that takes comments. `machine`: files and answers that are no page.
 * `stand-in`: the pages of app/problem, which nobody asks for by their own address.
 * All the rest is `reader`, were it only to say in words that nothing stands there.
 */
export type AddressKind = "article" | "reader" | "staff" | "machine" | "stand-in";

const kinds: readonly [RegExp, AddressKind][] = [
  [/^\/(desk(\/.*)?|sign-in|set-up\/[^/]+|api\/auth\/.+)$/, "staff"],
  [/^\/(_next\/static\/.+|media\/[^/]+\/[^/]+|healthz|reader\.js|icon\.svg)$/, "machine"],
  [/^\/problem\//, "stand-in"],
];

export function kindOf(path: string): AddressKind {
  if (/^\/[^/]+\/articles\/[^/]+\/[^/]+$/.test(path) && isLanguage(path.split("/")[1])) return "article";
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "reader";
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
