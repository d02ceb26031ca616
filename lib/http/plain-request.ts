/** A GET that asks for nothing out of the ordinary. Names of headers are in small letters. */
export interface PlainRequest {
  target: string;
  headers: Readonly<Record<string, string | undefined>>;
}

/** One request, whole: a line, lines of headers, an empty line; nothing but visible ASCII, spaces and tabs in them. */
const whole = /^GET \/[\x21-\x7e]* HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e]*\r\n)+\r\n$/;

/** With one of these a request has a body, wants another protocol, a part, or an answer that needs thought. */
const unusual = new Set([
  "content-length",
  "transfer-encoding",
  "trailer",
  "te",
  "expect",
  "upgrade",
  "http2-settings",
  "range",
  "if-match",
  "if-unmodified-since",
]);

/**
 * Reads a request that is as plain as nearly all are (RFC 9112 §2–3); null for any other, which a real parser must
 * read. Whatever is doubtful is not plain: a header twice, a folded line, two requests at once, half of one.
 */
export function readPlainRequest(text: string): PlainRequest | null {
  if (!whole.test(text)) return null;
  const end = text.indexOf("\r\n");
  const headers: Record<string, string | undefined> = {};
  for (let at = end + 2; at < text.length - 2; ) {
    const colon = text.indexOf(":", at);
    const stop = text.indexOf("\r\n", colon);
    const name = text.slice(at, colon).toLowerCase();
    if (headers[name] !== undefined || unusual.has(name)) return null;
    headers[name] = text.slice(colon + 1, stop).trim();
    at = stop + 2;
  }
  if (!headers.host || (headers.connection ?? "keep-alive").toLowerCase() !== "keep-alive") return null;
  return { target: text.slice(4, end - " HTTP/1.1".length), headers };
}
