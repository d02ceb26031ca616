import { env } from "#lib/env.ts";
import { writeXml } from "#lib/feeds/xml.ts";
import { translator } from "#lib/messages/translator.ts";
import { shows } from "#lib/request.ts";
import { searchPath } from "#lib/stories/paths.ts";
import { isLanguage } from "#lib/text/language.ts";

// The same for everybody, as the pages are.
export const dynamic = "force-static";

interface Context {
  params: Promise<{ lang: string }>;
}

/** Lets a browser search here from its address bar (OpenSearch 1.1). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response("There is no such search.\n", { status: 404 });
  shows("site");
  const { SITE_NAME, SITE_URL } = env();
  const template = `${SITE_URL}${searchPath(lang)}?q={searchTerms}`;
  const written = writeXml([
    "OpenSearchDescription",
    { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    [
      // The format allows sixteen characters.
      ["ShortName", {}, [...SITE_NAME].slice(0, 16).join("")],
      ["Description", {}, translator(lang)("search.describe", { site: SITE_NAME })],
      ["Language", {}, lang],
      ["InputEncoding", {}, "UTF-8"],
      ["Image", { width: "16", height: "16", type: "image/svg+xml" }, `${SITE_URL}/icon.svg`],
      ["Url", { type: "text/html", method: "get", template }, ""],
    ],
  ]);
  return new Response(written, {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}
