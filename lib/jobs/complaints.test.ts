import { afterEach, expect, test, vi } from "vitest";
import { complain, inOneLine } from "./complaints.ts";

afterEach(() => vi.restoreAllMocks());

test("an error is told in one line, without an address", () => {
  expect(inOneLine(new Error("550 <ada@example.org> is unknown\nat x"))).toBe("550 … is unknown");
  expect(inOneLine(new AggregateError([new Error("connect ECONNREFUSED"), new Error("b")]))).toBe(
    "connect ECONNREFUSED",
  );
  expect(inOneLine({ message: "terminated", queue: "a" })).toBe("terminated");
  expect(inOneLine("x".repeat(500))).toHaveLength(200);
  expect(inOneLine(new TypeError())).toBe("TypeError");
});

test("a thousand errors in a row are one line", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  for (let i = 0; i < 1_000; i += 1) complain(new Error("the database is away"));
  expect(log.mock.calls).toEqual([["Jobs wait: the database is away"]]);
});
