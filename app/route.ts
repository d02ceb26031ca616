import { bestLanguage, languages } from "#lib/text/language.ts";

/** The site's own address leads to the front page in the reader's best language. */
export function GET(request: Request): Response {
  const language = bestLanguage(request.headers.get("accept-language"), languages);
  return new Response(null, { status: 302, headers: { Location: `/${language}`, Vary: "Accept-Language" } });
}
