import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { whoAsks } from "../counting/visit.ts";
import type { HitCounter } from "../links/hits.ts";
import { chooseArticle, type Link, previewPath, readLink, type Told } from "../links/link.ts";
import type { Redirects } from "../links/redirects.ts";
import { articlePath } from "../stories/story.ts";
import { decodeSegment } from "../text/slugs.ts";
import type { PlainRequest } from "./plain-request.ts";
import type { QuickAnswer } from "./quick-answers.ts";
import { type Caller, passerOf } from "./visitor.ts";

export type Followed = "found" | "not-found" | "withdrawn" | "by-order";

export interface Way {
  siteUrl: string;
  /** What every answer carries, names and values in turn. */
  common: readonly string[];
  redirects: Redirects;
  hits: Pick<HitCounter, "person" | "robot">;
  /** How many may be believed about who asks. */
  trustedProxies: number;
}

/**
 * Follows a short link, `/s/{code}` or `/s/{code}.{language}`: 302 to the article in the language asked for, else in the
 * reader's best, or with a `+` behind it to the page that says so. Only "found" has been answered; the rest is for a page in words. Rejects when the database is away.
 */
export async function followShortLink(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  way: Way,
): Promise<Followed> {
  const link = readLink(decodeSegment(path.slice("/s/".length)) ?? "");
  if (!link) return "not-found";
  const whereto = await way.redirects.find(link.code);
  if (whereto?.kind !== "told") return whereto?.kind ?? "not-found";
  response.writeHead(302, lead(whereto, link, request.headers["accept-language"], way)).end();
  if (!link.isPreview) count(link.code, request.method, request, way);
  return "found";
}

/** The same for a plain request, if it is known where the link leads. */
export function followQuickly({ target, headers }: PlainRequest, socket: Socket, way: Way): QuickAnswer | undefined {
  const link = target.startsWith("/s/") && readLink(target.slice("/s/".length));
  const whereto = link ? way.redirects.ready(link.code) : undefined;
  if (!link || whereto?.kind !== "told") return undefined;
  if (!link.isPreview) count(link.code, "GET", { socket, headers }, way);
  const answer = lead(whereto, link, headers["accept-language"], way);
  return { status: "302 Found", headers: answer, isLasting: false };
}

function count(code: string, method: string | undefined, asking: Caller, { hits, trustedProxies }: Way): void {
  const who = whoAsks(method, asking.headers);
  if (who === "robot") hits.robot(code);
  if (who === "person") hits.person(code, passerOf(asking, trustedProxies), asking.headers.referer);
}

/** Never kept by anyone: the next reader may speak another language, and each visit counts. */
function lead(whereto: Told, { wanted, isPreview }: Link, acceptLanguage: string | undefined, way: Way): string[] {
  const article = chooseArticle(whereto, wanted, acceptLanguage);
  const location = way.siteUrl + (isPreview ? previewPath(article.language, article.code) : articlePath(article));
  const about = ["Location", location, "Cache-Control", "private, no-store", "Vary", "Accept-Language"];
  return [...way.common, ...about, "Content-Length", "0"];
}
