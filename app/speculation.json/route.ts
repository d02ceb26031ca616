import { speculationRules } from "#lib/http/speculation.ts";

/** Which pages a browser may fetch ahead. */
export function GET(): Response {
  return new Response(JSON.stringify(speculationRules), {
    headers: { "cache-control": "public, max-age=3600", "content-type": "application/speculationrules+json" },
  });
}
