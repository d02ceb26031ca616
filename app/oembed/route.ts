import { env } from "#lib/env.ts";
import { oembedFormats, oembedTypes, readTarget, writeExtract } from "#lib/oembed/oembed.ts";
import { findExtract } from "#lib/oembed/public.ts";
import { rowNumber } from "#lib/row-number.ts";

const largest = 1_280;

/** What other sites ask when somebody puts an article's address there (oEmbed 1.0). */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const format = oembedFormats.find((known) => known === (asked.get("format") ?? "json"));
  if (!format) return answer("That format is not to be had.\n", 501);
  const target = readTarget(asked.get("url") ?? "", env().SITE_URL);
  const box = {
    width: rowNumber(asked.get("maxwidth")) ?? largest,
    height: rowNumber(asked.get("maxheight")) ?? largest,
  };
  const extract = target && (await findExtract(target, box));
  if (!extract) return answer("There is no such article.\n", 404);
  return answer(writeExtract(extract, format), 200, oembedTypes[format]);
}

/** Scripts of others may read it: it says nothing that the page does not. */
function answer(body: string, status: number, type = "text/plain"): Response {
  const kept = status === 200 ? "public, max-age=0, s-maxage=10" : "no-store";
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": kept,
    "access-control-allow-origin": "*",
  };
  return new Response(body, { status, headers });
}
