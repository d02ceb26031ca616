import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainRequest } from "./plain-request.ts";

const head = (...lines: string[]) => `${lines.join("\r\n")}\r\n\r\n`;
const get = "GET /en HTTP/1.1";
const host = "Host: news.example";

test("reads what a browser sends", () => {
  const read = readPlainRequest(
    head("GET /ar/%D8%A8?a=b HTTP/1.1", host, "Accept-Encoding:gzip, br", "X-Empty:", "A:\t b "),
  );
  expect(read?.target).toBe("/ar/%D8%A8?a=b");
  expect(read?.headers).toEqual({ host: "news.example", "accept-encoding": "gzip, br", "x-empty": "", a: "b" });
});

test.each<[string, string]>([
  ["another method", head("HEAD /en HTTP/1.1", host)],
  ["an older version", head("GET /en HTTP/1.0", host)],
  ["an absolute address", head("GET http://news.example/en HTTP/1.1", host)],
  ["a space in the address", head("GET /en x HTTP/1.1", host)],
  ["bytes beyond ASCII", head("GET /ک HTTP/1.1", host)],
  ["no host", head(get, "A: b")],
  ["no header at all", `${get}\r\n\r\n`],
  ["half a request", `${get}\r\n${host}\r\n`],
  ["two requests", head(get, host) + head(get, host)],
  ["something after it", `${head(get, host)}x`],
  ["something before it", `\r\n${head(get, host)}`],
  ["a header twice", head(get, host, "A: b", "a: c")],
  ["a folded line", head(get, host, "A: b", " c")],
  ["a space before the colon", head(get, "Host : x", host)],
  ["a line without a colon", head(get, host, "nonsense")],
  ["a line feed alone", head(get, `${host}\nA: b`)],
  ["a carriage return alone", head(get, `${host}\rA: b`)],
  ["a NUL", head(get, host, "A: \0")],
  ["a body's length", head(get, host, "Content-Length: 0")],
  ["a body in pieces", head(get, host, "Transfer-Encoding: chunked")],
  ["a wish to close", head(get, host, "Connection: close")],
  ["another protocol", head(get, host, "Connection: Upgrade", "Upgrade: websocket")],
  ["an expectation", head(get, host, "Expect: 100-continue")],
  ["a range", head(get, host, "Range: bytes=0-1")],
  ["a condition on the whole", head(get, host, 'If-Match: "a"')],
])("leaves %s to a real parser", (_, text) => {
  expect(readPlainRequest(text)).toBeNull();
});

test("whatever is plain says the same when it is taken apart and put together again", () => {
  const name = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/);
  const value = fc.stringMatching(/^[\t\x20-\x7e]{0,30}$/);
  const anything = fc.array(fc.tuple(name, value), { maxLength: 8 });
  fc.assert(
    fc.property(fc.stringMatching(/^\/[\x21-\x7e]{0,40}$/), anything, (target, lines) => {
      const text = head(`GET ${target} HTTP/1.1`, host, ...lines.map(([name, value]) => `${name}:${value}`));
      const read = readPlainRequest(text);
      const names = ["host", ...lines.map(([name]) => name.toLowerCase())];
      if (new Set(names).size < names.length) expect(read).toBeNull();
      if (!read) return;
      expect(read.target).toBe(target);
      expect(Object.keys(read.headers).sort()).toEqual(names.sort());
      for (const [name, value] of lines) expect(read.headers[name.toLowerCase()]).toBe(value.trim());
    }),
  );
});

test("a text of a request's size is refused, however it is made", () => {
  // A pattern that tried every way to read these would still be at it when the test's time is over.
  for (const text of ["GET /".padEnd(8_192, "a"), head(get, host, `A: ${" ".repeat(8_000)}\0`), "A:".repeat(4_000)]) {
    expect(readPlainRequest(text)).toBeNull();
  }
});
