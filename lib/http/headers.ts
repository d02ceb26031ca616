import type { IncomingMessage, ServerResponse } from "node:http";
import { freshNonce, readerPolicy, staffPolicy } from "./policy.ts";
import { speculationPath } from "./speculation.ts";

const policyHeader = "content-security-policy";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const onHttps = { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } as const;

function common(siteUrl: string): [name: string, value: string][] {
  return Object.entries({ ...everywhere, ...(siteUrl.startsWith("https:") && onHttps) });
}

/** The headers that every answer carries, names and values in turn. */
export function commonHeaders(siteUrl: string): string[] {
  return common(siteUrl).flat();
}

/** The same for a reader page, from which a browser may fetch ahead what the reader is about to open. */
export function readerHeaders(siteUrl: string): string[] {
  return [
    ...framing(siteUrl),
    ["Content-Security-Policy", readerPolicy],
    ["Speculation-Rules", `"${speculationPath}"`],
  ].flat();
}

/** Without what would keep frames of other sites away that a reader asks for: those do not say where they may stand. */
function framing(siteUrl: string) {
  return common(siteUrl).filter(([name]) => name !== "Cross-Origin-Embedder-Policy");
}

/** The same for a page that is for one reader, whose address must not travel on. */
export function privateHeaders(siteUrl: string): string[] {
  const open = new Map([...framing(siteUrl), ["Content-Security-Policy", readerPolicy]]);
  return [...open.set("Referrer-Policy", "no-referrer").set("X-Robots-Tag", "noindex, nofollow")].flat();
}

/** Puts the headers on that an answer of Next's own carries. */
export function secure(response: ServerResponse, siteUrl: string, policy = readerPolicy): void {
  for (const [name, value] of common(siteUrl)) response.setHeader(name, value);
  response.setHeader(policyHeader, policy);
}

/** Lets pages of others show this answer: a picture of ours stands in feed readers, too. Call it after {@link secure}. */
export function lend(response: ServerResponse): void {
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
}

/** Has events arrive one by one: neither compressed nor held back on their way. Call it after {@link secureForStaff}. */
export function stream(response: ServerResponse): void {
  response.setHeader("Cache-Control", "private, no-store, no-transform");
  response.setHeader("X-Accel-Buffering", "no");
}

/**
 * The same for staff, whose pages have a policy of their own each time. Next reads it off the request, and puts the
 * nonce in there on every script that it writes into the page. {@link distrust} the request first.
 */
export function secureForStaff(request: IncomingMessage, response: ServerResponse, siteUrl: string): void {
  const policy = staffPolicy(freshNonce());
  secure(response, siteUrl, policy);
  request.headers[policyHeader] = policy;
  // Next says so of its pages, but not of the redirects that it makes by itself; what stands here counts, not a route's own.
  response.setHeader("Cache-Control", "private, no-store");
}

/** The policy among them: whoever sends one would choose the nonce. */
const distrusted =
  /^(x-forwarded-|x-real-ip$|forwarded$|x-middleware-|x-invoke-|x-matched-path$|x-nextjs-|x-now-|content-security-policy)/;

/** What Next believes about the outside world is what the settings say, not what the sender says. */
export function distrust(request: IncomingMessage, siteUrl: string): void {
  const site = new URL(siteUrl);
  for (const name of Object.keys(request.headers)) {
    if (distrusted.test(name)) delete request.headers[name];
  }
  request.headers.host = site.host;
  // next-auth and Next both ask for these.
  request.headers["x-forwarded-host"] = site.host;
  request.headers["x-forwarded-proto"] = site.protocol.slice(0, -1);
}
