import { searchAddress, searchLimits } from "#lib/search/search.ts";
import { bestLanguage, languages } from "#lib/text/language.ts";

/** The site's own address leads to the front page in the reader's best language; WordPress' `?s=` to a search there. */
export function GET(request: Request): Response {
  const language = bestLanguage(request.headers.get("accept-language"), languages);
  const q = new URL(request.url).searchParams.get("s");
  const goal = q === null ? `/${language}` : searchAddress(language, { text: q.slice(0, searchLimits.characters) });
  return new Response(null, { status: 302, headers: { Location: goal, Vary: "Accept-Language" } });
}
