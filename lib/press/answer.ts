import type { IncomingMessage, ServerResponse } from "node:http";
import parseRange from "range-parser";
import { chooseEncoding, type Encoding } from "./encoding.ts";
import type { Page, Variant } from "./page.ts";

/**
 * Answers a GET or HEAD with a page: in the encoding the request accepts, as 304, 206 or 412 where a condition or a
 * range asks for it (RFC 9110 §13, §14).
 */
export function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  const encoding = page.status === 200 ? unconditional(request) : encodingOf(request.headers["accept-encoding"]);
  if (encoding) send(page.status, page.variants[encoding], response);
  else answerConditionally(page, request, response);
}

/**
 * The encoding for a request that makes no condition. Nearly every request is one, and to have Node make an object of
 * all its headers costs more than all the rest: so the few that count are looked for in the list of them.
 */
function unconditional({ rawHeaders }: IncomingMessage): Encoding | undefined {
  let accepted: string | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? "";
    if (!lengths.has(name.length)) continue;
    const known = name.toLowerCase();
    if (conditions.has(known) || (known === "accept-encoding" && accepted !== undefined)) return undefined;
    if (known === "accept-encoding") accepted = rawHeaders[i + 1];
  }
  return encodingOf(accepted);
}

const conditions = new Set(["if-none-match", "if-match", "range"]);
const lengths = new Set(["accept-encoding", ...conditions].map((name) => name.length));

function answerConditionally({ variants }: Page, request: IncomingMessage, response: ServerResponse): void {
  const { headers, method } = request;
  const variant = variants[encodingOf(headers["accept-encoding"])];
  const { etag, unchanged } = variant;
  if (headers["if-match"] !== undefined && !names(headers["if-match"], etag, strongly)) {
    response.writeHead(412, [...unchanged]).end();
  } else if (headers["if-none-match"] !== undefined && names(headers["if-none-match"], etag, weakly)) {
    response.writeHead(304, [...unchanged]).end();
  } else if (headers.range === undefined || method !== "GET" || !sendPart(variant, request, response)) {
    send(200, variant, response);
  }
}

/** Node itself leaves the body out of the answer to HEAD. */
function send(status: number, { headers, body }: Variant, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

/** Browsers of a kind send the same words; what they mean is worked out once. */
const chosen = new Map<string, Encoding>();

function encodingOf(header: string | string[] | undefined): Encoding {
  if (typeof header !== "string") return "identity";
  const known = chosen.get(header);
  if (known) return known;
  const encoding = chooseEncoding(header);
  if (chosen.size < 1_000) chosen.set(header, encoding);
  return encoding;
}

const strongly = (given: string, etag: string) => given === etag;
const weakly = (given: string, etag: string) => (given.startsWith("W/") ? given.slice(2) : given) === etag;

function names(list: string, etag: string, compare: typeof weakly): boolean {
  return list === etag || list.trim() === "*" || list.split(",").some((given) => compare(given.trim(), etag));
}

/** Answers with the one range asked for. Several at once, or a unit that is not bytes, get the whole page: `false`. */
function sendPart(variant: Variant, { headers }: IncomingMessage, response: ServerResponse): boolean {
  if (headers["if-range"] !== undefined && headers["if-range"] !== variant.etag) return false;
  const { byteLength } = variant.body;
  const ranges = parseRange(byteLength, headers.range ?? "");
  if (ranges === -1) {
    response.writeHead(416, ["Content-Range", `bytes */${byteLength}`]).end();
    return true;
  }
  const [range, another] = ranges === -2 || ranges.type !== "bytes" ? [] : ranges;
  if (!range || another) return false;
  const body = variant.body.subarray(range.start, range.end + 1);
  const about = ["Content-Range", `bytes ${range.start}-${range.end}/${byteLength}`];
  response.writeHead(206, [...variant.unchanged, ...about, "Content-Length", String(body.byteLength)]).end(body);
  return true;
}
