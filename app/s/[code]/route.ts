import { after } from "next/server";
import { env } from "#lib/env.ts";
import { readLink } from "#lib/links/link.ts";
import { countHit, findTarget } from "#lib/links/public.ts";
import { isPerson } from "#lib/links/visit.ts";
import { articlePath } from "#lib/stories/story.ts";
import { bestLanguage, languages } from "#lib/text/language.ts";

interface Context {
  params: Promise<{ code: string }>;
}

/** Follows a short link. Next answers HEAD with this too, and drops nothing but the body. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const link = readLink((await params).code);
  const acceptLanguage = request.headers.get("accept-language");
  const target = link && (await findTarget(link.code, link.wanted, acceptLanguage));
  if (target?.kind === "found") {
    if (isPerson(request)) after(() => countHit(target.code));
    return answer(302, { location: env().SITE_URL + articlePath(target) });
  }
  // A route cannot render a page: server.ts fills these in, in words.
  const language = link?.wanted ?? bestLanguage(acceptLanguage, languages);
  return target
    ? answer(410, { "x-dateline-page": "withdrawn", "content-language": language })
    : answer(404, { "x-dateline-page": "not-found", "content-language": language });
}

/** Never kept by anyone: the next reader may speak another language, and each visit counts. */
function answer(status: number, headers: Record<string, string>): Response {
  return new Response(null, {
    status,
    headers: { "cache-control": "private, no-store", vary: "Accept-Language", ...headers },
  });
}
