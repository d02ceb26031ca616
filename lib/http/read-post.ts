import type { IncomingMessage, ServerResponse } from "node:http";
import { whoAsks } from "../counting/visit.ts";
import { readLink } from "../links/link.ts";
import type { Read, ReadCounter } from "../reads/read-counter.ts";
import { announcedLength, readBody } from "./body.ts";
import { proveOrigin } from "./origin.ts";
import type { Way } from "./short-link.ts";
import { passerOf } from "./visitor.ts";

/** Where readers' browsers say that an article is being read (public/reader.js). */
export const readsPath = "/reads";

/** A code, a language and the name of a host, in bytes. */
const longest = 300;

/**
 * Takes a browser's word that an article is being read. The answer is 204 to everybody and at once, so that nobody
 * learns from it what was counted. Robots, other sites' pages and nonsense count nothing.
 */
export async function takeRead(
  request: IncomingMessage,
  response: ServerResponse,
  way: Way,
  reads: Pick<ReadCounter, "count">,
): Promise<void> {
  const isShort = announcedLength(request) <= longest;
  const body = isShort ? await readBody(request, longest) : null;
  // What is longer is not read to its end.
  const about = ["Cache-Control", "no-store", ...(isShort ? [] : ["Connection", "close"])];
  response.writeHead(204, [...way.common, ...about]).end();
  const isReader =
    proveOrigin(request, way.siteUrl) === "proven" && whoAsks(request.method, request.headers) === "person";
  const read = isReader && body ? readIn(body.toString("latin1")) : null;
  if (!read) return;
  // With the database away nothing is known of a story that nobody asked for since it last changed.
  const whereto = await way.redirects.find(read.code).catch(() => null);
  if (whereto?.kind !== "told" || !whereto.slugs.has(read.language)) return;
  reads.count(read, passerOf(request, way.trustedProxies));
}

/** Reads `{code}.{language} {host}`. */
function readIn(said: string): Read | null {
  const [article = "", host = "", ...more] = said.split(" ");
  const link = more.length === 0 ? readLink(article) : null;
  return link?.wanted ? { code: link.code, language: link.wanted, host } : null;
}
