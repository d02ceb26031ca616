import { createSecretKey } from "node:crypto";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { passerOf, traceOf, visitorOf } from "./visitor.ts";

const secret = createSecretKey("secret", "utf8");
const noon = Date.parse("2026-11-25T12:00:00Z");

function from(peer: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers["x-forwarded-for"] = forwardedFor;
  return request;
}

const visitor = (peer: string, trusted = 0, forwardedFor?: string) =>
  visitorOf(from(peer, forwardedFor), trusted, secret);

test("the address is not in the hash, and another secret gives another", () => {
  expect(visitor("192.0.2.7")).not.toContain("192.0.2.7");
  expect(visitorOf(from("192.0.2.7"), 0, createSecretKey("other", "utf8"))).not.toBe(visitor("192.0.2.7"));
});

test("one address in two spellings is one visitor", () => {
  expect(visitor("::ffff:192.0.2.7")).toBe(visitor("192.0.2.7"));
  expect(visitor("192.0.2.8")).not.toBe(visitor("192.0.2.7"));
});

test("IPv6 addresses in one /56 are one visitor", () => {
  expect(visitor("2001:db8:1:ab01::1")).toBe(visitor("2001:db8:1:abff:1:2:3:4"));
  expect(visitor("2001:db8:1:ac00::1")).not.toBe(visitor("2001:db8:1:ab00::1"));
});

test("X-Forwarded-For says nothing unless a proxy is trusted, and then only the proxies' own entries", () => {
  expect(visitor("192.0.2.7", 0, "203.0.113.9")).toBe(visitor("192.0.2.7"));
  expect(visitor("192.0.2.7", 1, "198.51.100.1, 203.0.113.9")).toBe(visitor("203.0.113.9"));
  expect(visitor("192.0.2.7", 2, "198.51.100.1, 203.0.113.9, 192.0.2.1")).toBe(visitor("203.0.113.9"));
  expect(visitor("192.0.2.7", 1, "nonsense")).toBe(visitor("192.0.2.7"));
});

test("a trace tells kinds of browsers on one address apart, and nothing finer", () => {
  const trace = (peer: string, agent: string) => {
    const request = from(peer);
    request.headers["user-agent"] = agent;
    return traceOf(request, 0, secret);
  };
  const firefox = (version: number) =>
    `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
  expect(trace("192.0.2.7", firefox(133))).toBe(trace("192.0.2.7", firefox(134)));
  expect(trace("192.0.2.7", firefox(133))).not.toBe(trace("192.0.2.7", "curl/8"));
  expect(trace("192.0.2.7", firefox(133))).not.toBe(trace("192.0.2.8", firefox(133)));
  expect(trace("2001:db8:1:ab01::1", "curl/8")).toBe(trace("2001:db8:1:abff::2", "curl/9"));
  expect(trace("192.0.2.7", "")).not.toBe(visitor("192.0.2.7"));
});

test("a trace takes no more from X-Forwarded-For than a visitor does", () => {
  const trace = (trusted: number, forwardedFor: string) => traceOf(from("192.0.2.7", forwardedFor), trusted, secret);
  expect(trace(0, "203.0.113.9")).toBe(trace(0, "203.0.113.10"));
  expect(trace(1, "203.0.113.9")).not.toBe(trace(1, "203.0.113.10"));
});

test("who passes by is known until the hour is over, by address and family of browser", () => {
  const passer = (peer: string, at = noon, agent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0") => {
    const request = from(peer);
    request.headers["user-agent"] = agent;
    return passerOf(request, 0, at);
  };
  expect(passer("192.0.2.7", noon + 3_599_999)).toBe(passer("192.0.2.7"));
  expect(passer("192.0.2.7", noon, "Mozilla/5.0 (X11; Linux x86_64) Firefox/141.0")).toBe(passer("192.0.2.7"));
  expect(passer("192.0.2.8")).not.toBe(passer("192.0.2.7"));
  const first = passer("192.0.2.7");
  expect(passer("192.0.2.7", noon + 3_600_000)).not.toBe(first);
  // The key of the hour was thrown away.
  expect(passer("192.0.2.7")).not.toBe(first);
});

test("who asks again on one connection is the same until something about them is another", () => {
  const request = from("192.0.2.7", "192.0.2.9");
  const passer = (trusted = 1, at = noon) => passerOf(request, trusted, at);
  const first = passer();
  expect(passer()).toBe(first);
  request.headers["user-agent"] = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";
  const other = passer();
  expect(other).not.toBe(first);
  request.headers["x-forwarded-for"] = "192.0.2.10";
  expect(passer()).not.toBe(other);
  const last = passer();
  expect(passer(1, noon + 3_600_000)).not.toBe(last);
});
