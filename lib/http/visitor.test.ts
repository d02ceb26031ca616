import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { visitorOf } from "./visitor.ts";

function from(peer: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers["x-forwarded-for"] = forwardedFor;
  return request;
}

const visitor = (peer: string, trusted = 0, forwardedFor?: string) =>
  visitorOf(from(peer, forwardedFor), trusted, "secret");

test("the address is not in the hash, and another secret gives another", () => {
  expect(visitor("192.0.2.7")).not.toContain("192.0.2.7");
  expect(visitorOf(from("192.0.2.7"), 0, "other")).not.toBe(visitor("192.0.2.7"));
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
