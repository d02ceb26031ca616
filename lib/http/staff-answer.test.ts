import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { isBounded } from "./staff-answer.ts";

const megabyte = 1024 * 1024;

function takes(length: number | undefined, cookie?: string): boolean {
  const request = new IncomingMessage(new Socket());
  if (length !== undefined) request.headers["content-length"] = String(length);
  if (cookie !== undefined) request.headers.cookie = cookie;
  return isBounded(request);
}

test.each(["dateline.session=x", "a=b; __Host-dateline.session=x; c=d"])("with %j a picture is taken", (cookie) => {
  expect(takes(21 * megabyte, cookie)).toBe(true);
  expect(takes(21 * megabyte + 1, cookie)).toBe(false);
});

test.each([undefined, "", "a=b", "x=dateline.session", "not-dateline.session=x"])("with %j a form is", (cookie) => {
  expect(takes(megabyte, cookie)).toBe(true);
  expect(takes(megabyte + 1, cookie)).toBe(false);
});

test("what does not say its length is not taken", () => {
  expect(takes(undefined)).toBe(false);
  expect(takes(Number.NaN, "dateline.session=x")).toBe(false);
});
