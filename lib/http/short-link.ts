import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseArticle, type Link, previewPath, readLink, type Told } from "../links/link.ts";
import type { Redirects } from "../links/redirects.ts";
import { isPerson } from "../links/visit.ts";
import { articlePath } from "../stories/story.ts";
import { decodeSegment } from "../text/slugs.ts";
import type { PlainRequest } from "./plain-request.ts";
import type { QuickAnswer } from "./quick-answers.ts";

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
 * reader's best, or with a `+` behind it to the page that says so. Only "found" has been answered; the rest is for a page in words. Rejects when the database is away.
 */
export async function followShortLink(
  path: string,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  way: Way,
): Promise<Followed> {
  const link = readLink(decodeSegment(path.slice("/s/".length)) ?? "");
  if (!link) return "not-found";
  const whereto = await way.redirects.find(link.code);
  if (whereto?.kind !== "told") return whereto?.kind ?? "not-found";
  response.writeHead(302, lead(whereto, link, headers["accept-language"], way)).end();
  if (!link.isPreview && isPerson(method, headers)) way.count(link.code);
  return "found";
}

/** The same for a plain request, if it is known where the link leads. */
export function followQuickly({ target, headers }: PlainRequest, way: Way): QuickAnswer | undefined {
  const link = target.startsWith("/s/") && readLink(target.slice("/s/".length));
  const whereto = link ? way.redirects.ready(link.code) : undefined;
  if (!link || whereto?.kind !== "told") return undefined;
  if (!link.isPreview && isPerson("GET", headers)) way.count(link.code);
  const answer = lead(whereto, link, headers["accept-language"], way);
  return { status: "302 Found", headers: answer, isLasting: false };
}

/** Never kept by anyone: the next reader may speak another language, and each visit counts. */
function lead(whereto: Told, { wanted, isPreview }: Link, acceptLanguage: string | undefined, way: Way): string[] {
  const article = chooseArticle(whereto, wanted, acceptLanguage);
  const location = way.siteUrl + (isPreview ? previewPath(article.language, article.code) : articlePath(article));
  const about = ["Location", location, "Cache-Control", "private, no-store", "Vary", "Accept-Language"];
  return [...way.common, ...about, "Content-Length", "0"];
}
