import { timingSafeEqual } from "node:crypto";
import { keyed } from "./secret-token.ts";

/**
 * A value that can travel in a link and comes back unchanged or not at all, such as `17.` and a signature. It is good
 * for the one purpose only and for as long as the site's secrets are kept. Anybody can read the value.
 */
export function signed(purpose: string, value: string): string {
  return `${value}.${signature(purpose, value)}`;
}

/** The value of what {@link signed} made for this purpose; `null` for anything else. */
export function verified(purpose: string, token: string): string | null {
  const dot = token.lastIndexOf(".");
  if (dot === -1) return null;
  const value = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1));
  const right = Buffer.from(signature(purpose, value));
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function signature(purpose: string, value: string): string {
  return keyed("signed", purpose, value).toString("base64url");
}
