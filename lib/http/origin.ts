import type { IncomingMessage } from "node:http";

export type OriginProof = "proven" | "absent" | "foreign";

/**
 * Whether a request that changes something was sent by a page of ours: Origin must be the configured origin, or the
 * browser must say `Sec-Fetch-Site: same-origin`. The Host header is never compared, because the sender chooses it.
 */
export function proveOrigin(request: IncomingMessage, siteOrigin: string): OriginProof {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin === siteOrigin || site === "same-origin") return "proven";
  if (origin === undefined && site === undefined) return "absent";
  return "foreign";
}
