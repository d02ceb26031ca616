import type { IncomingMessage, ServerResponse } from "node:http";
import { freshNonce, readerPolicy, staffPolicy } from "./policy.ts";

const policyHeader = "content-security-policy";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
} as const;

/** Puts the headers on that every answer carries. */
export function secure(response: ServerResponse, { siteUrl, reader }: { siteUrl: string; reader: boolean }): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  response.setHeader(policyHeader, reader ? readerPolicy : staffPolicy(freshNonce()));
  if (siteUrl.startsWith("https:"))
    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

/** Tells Next the policy of the answer: it puts the nonce in there on every script that it writes into the page. */
export function tellPolicy(request: IncomingMessage, response: ServerResponse): void {
  request.headers[policyHeader] = String(response.getHeader(policyHeader));
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
