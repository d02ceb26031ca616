import type { IncomingMessage, ServerResponse } from "node:http";
import parseRange from "range-parser";
import type { PlainRequest } from "../http/plain-request.ts";
import type { QuickAnswer } from "../http/quick-answers.ts";
import { chooseEncoding, type Encoding } from "./encoding.ts";
import type { Page, Variant } from "./page.ts";

/**
 * Answers a GET or HEAD with a page: in the encoding the request accepts, as 304, 206 or 412 where a condition or a
 * range asks for it (RFC 9110 §13, §14).
 */
export function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  const { headers, method } = request;
  const variant = page.variants[encodingOf(headers["accept-encoding"])];
  const { etag, found } = variant;
  const unchanged = [...variant.unchanged.headers];
  const isConditional = page.status === 200;
  if (isConditional && headers["if-match"] !== undefined && !names(headers["if-match"], etag, strongly)) {
    response.writeHead(412, unchanged).end();
  } else if (isConditional && isKnown(headers["if-none-match"], headers["if-modified-since"], variant)) {
    response.writeHead(304, unchanged).end();
  } else if (
    !isConditional ||
    headers.range === undefined ||
    method !== "GET" ||
    !sendPart(variant, request, response)
  ) {
    // Node itself leaves the body out of the answer to HEAD.
    response.writeHead(page.status, [...found.headers]).end(found.body);
  }
}

/** The answer to a plain request, whose condition can only be that it is not known. `page` is one that lies ready. */
export function answerPlainly({ variants }: Page, headers: PlainRequest["headers"]): QuickAnswer {
  const variant = variants[encodingOf(headers["accept-encoding"])];
  const isOld = isKnown(headers["if-none-match"], headers["if-modified-since"], variant);
  return isOld ? variant.unchanged : variant.found;
}

/** Whether who asks has it already. A time counts only without an ETag, which tells more (RFC 9110 §13.1.3). */
function isKnown(etags: string | undefined, since: string | undefined, { etag, printed }: Variant): boolean {
  if (etags !== undefined) return names(etags, etag, weakly);
  return since !== undefined && printed !== undefined && printed <= Date.parse(since);
}

/** Browsers of a kind say the same words; what they mean is worked out once. */
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
  const whole = variant.found.body;
  const ranges = parseRange(whole.byteLength, headers.range ?? "");
  if (ranges === -1) {
    response.writeHead(416, ["Content-Range", `bytes */${whole.byteLength}`]).end();
    return true;
  }
  const [range, another] = ranges === -2 || ranges.type !== "bytes" ? [] : ranges;
  if (!range || another) return false;
  const body = whole.subarray(range.start, range.end + 1);
  const about = ["Content-Range", `bytes ${range.start}-${range.end}/${whole.byteLength}`];
  response
    .writeHead(206, [...variant.unchanged.headers, ...about, "Content-Length", String(body.byteLength)])
    .end(body);
  return true;
}
