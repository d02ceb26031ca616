/**
 * An answer that is the same for everybody, for the press to keep. (Next would make an address without parameters while
 * the site is built, and knows neither its settings nor its database then.)
 */
export function sharedAnswer(body: string, type: string, status = 200): Response {
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "s-maxage=31536000" };
  return new Response(body, { status, headers });
}
