import type { IncomingMessage, ServerResponse } from "node:http";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
} as const;

/** Reader pages carry no inline script and load nothing from elsewhere, so their policy needs no exception. */
const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const deskPolicy = "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const https = "max-age=31536000; includeSubDomains";

/** The headers that every answer carries, names and values in turn. */
export function commonHeaders(siteUrl: string): string[] {
  return [
    ...Object.entries(everywhere).flat(),
    ...(siteUrl.startsWith("https:") ? ["Strict-Transport-Security", https] : []),
  ];
}

/** The same for a reader page. */
export function readerHeaders(siteUrl: string): string[] {
  return [...commonHeaders(siteUrl), "Content-Security-Policy", readerPolicy];
}

/** Puts the headers on that an answer of Next's own carries. */
export function secure(response: ServerResponse, siteUrl: string): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  if (siteUrl.startsWith("https:")) response.setHeader("Strict-Transport-Security", https);
  response.setHeader("Content-Security-Policy", deskPolicy);
}

/** What Next believes about the outside world is what the settings say, not what the sender says. */
export function distrust(request: IncomingMessage, siteUrl: string): void {
  const site = new URL(siteUrl);
  for (const name of Object.keys(request.headers)) {
    if (/^(x-forwarded-|x-real-ip$|forwarded$|x-middleware-|x-invoke-|x-matched-path$|x-nextjs-|x-now-)/.test(name)) {
      delete request.headers[name];
    }
  }
  request.headers.host = site.host;
  // next-auth and Next both ask for these.
  request.headers["x-forwarded-host"] = site.host;
  request.headers["x-forwarded-proto"] = site.protocol.slice(0, -1);
}
