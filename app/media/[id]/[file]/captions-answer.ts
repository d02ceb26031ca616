import { createHash } from "node:crypto";
import { isKnown } from "./lasting.ts";

/** Captions may be mended: whoever keeps them asks whether they still hold. */
export function captionsAnswer(request: Request, vtt: string): Response {
  const headers = {
    "cache-control": "public, no-cache",
    "content-type": "text/vtt; charset=utf-8",
    "x-content-type-options": "nosniff",
    etag: `"${createHash("sha256").update(vtt).digest("base64url")}"`,
  };
  return isKnown(request, headers) ? new Response(null, { status: 304, headers }) : new Response(vtt, { headers });
}
