import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseArticle, readLink } from "../links/link.ts";
import type { Redirects } from "../links/redirects.ts";
import { isPerson } from "../links/visit.ts";
import { articlePath } from "../stories/story.ts";
import { decodeSegment } from "../text/slugs.ts";

export type Followed = "found" | "not-found" | "withdrawn";

export interface Way {
  siteUrl: string;
  /** What every answer carries, names and values in turn. */
  common: readonly string[];
  redirects: Redirects;
  count(code: string): void;
}

/**
 * Follows a short link, `/s/{code}` or `/s/{code}.{language}`: 302 to the article in the language asked for, else in the
 * reader's best. Only "found" has been answered; the rest is for a page in words. Rejects when the database is away.
 */
export async function followShortLink(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { siteUrl, common, redirects, count }: Way,
): Promise<Followed> {
  const link = readLink(decodeSegment(path.slice("/s/".length)) ?? "");
  if (!link) return "not-found";
  const whereto = redirects.ready(link.code) ?? (await redirects.find(link.code));
  if (whereto?.kind !== "told") return whereto?.kind ?? "not-found";
  const { headers, method } = request;
  const location = siteUrl + articlePath(chooseArticle(whereto, link.wanted, headers["accept-language"]));
  // Never kept by anyone: the next reader may speak another language, and each visit counts.
  const about = ["Location", location, "Cache-Control", "private, no-store", "Vary", "Accept-Language"];
  response.writeHead(302, [...common, ...about, "Content-Length", "0"]).end();
  if (isPerson(method, headers)) count(link.code);
  return "found";
}
