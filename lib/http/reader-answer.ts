import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import { print } from "../press/print.ts";
import type { RequestStore } from "../request.ts";
import type { CapturedResponse } from "./captured-response.ts";

/** About the page as Next made it, not as it leaves. */
const dropped =
  /^(content-length|content-encoding|transfer-encoding|etag|link|x-dateline-.*|x-nextjs-.*|x-powered-by)$/;

/** Sends a captured answer to a reader: HTML goes through the press, and the status is the one that is meant. */
export async function sendToReader(
  response: ServerResponse,
  answer: CapturedResponse,
  { store, withBody }: { store: RequestStore; withBody: boolean },
): Promise<void> {
  for (const name of answer.getHeaderNames()) {
    const value = answer.getHeader(name);
    if (value === undefined || dropped.test(name)) continue;
    if (name === "vary") vary(response, value);
    else response.setHeader(name, value);
  }
  let body = answer.body();
  let status = answer.statusCode;
  if (String(answer.getHeader("content-type") ?? "").startsWith("text/html")) {
    const page = await print(body.toString("utf8"));
    body = Buffer.from(page.html);
    status = page.status ?? status;
    if (page.shortLink) response.setHeader("Link", `<${page.shortLink}>; rel=shortlink`);
  }
  // What answers one person's form is for nobody else. Any other page is asked for anew each time, until caches in
  // front can be told that it changed.
  if (store.refusal || store.unsent) response.setHeader("Cache-Control", "no-store");
  else if (String(answer.getHeader("cache-control")).includes("s-maxage"))
    response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Length", body.byteLength);
  response.writeHead(store.status ?? status);
  response.end(withBody ? body : undefined);
}

/** Readers get one form of a page, so only what a page itself varies on is told. */
function vary(response: ServerResponse, value: OutgoingHttpHeader): void {
  const names = String(value)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => !/^(rsc|next-.*)$/i.test(name));
  if (names.length > 0) response.setHeader("Vary", names.join(", "));
}
