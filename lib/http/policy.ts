import { randomBytes } from "node:crypto";
import { frameOrigins } from "../stories/embeds.ts";

/**
 * Reader pages carry no inline script and load nothing from elsewhere, so their policy needs no exception but for the
 * few sites that a reader may ask to see in a frame.
 */
export const readerPolicy = inWords({ ...ours(), "script-src": "'self'", "frame-src": frameOrigins.join(" ") });

/**
 * What a staff page may do: run the scripts that carry this answer's nonce, and what those load. Development also needs
 * the framework's own tools: React evaluates stack traces, the error overlay writes styles, changes come by websocket.
 */
export function staffPolicy(nonce: string, mode = process.env.NODE_ENV): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'`;
  if (mode !== "development") return inWords({ ...ours(), "script-src": scripts });
  return inWords({
    ...ours(),
    "script-src": `${scripts} 'unsafe-eval'`,
    "style-src": "'self' 'unsafe-inline'",
    "connect-src": "'self' ws: wss:",
  });
}

/** A nonce of 144 bits: base64 without padding. */
export function freshNonce(): string {
  return randomBytes(18).toString("base64");
}

/** What holds on every page. */
function ours() {
  return {
    "default-src": "'none'",
    "script-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "media-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
  };
}

function inWords(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
