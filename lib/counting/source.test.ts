import { expect, test } from "vitest";
import { FewSources, sourceOf, sourceOfHost } from "./source.ts";

const own = "news.example:8080";

test.each([
  ["", ""],
  ["News.Example:8080", "own"],
  ["www.Google.com", "google.com"],
  ["m.facebook.com:443", "m.facebook.com"],
  ["xn--mgbh0fb.xn--kgbechtv", "xn--mgbh0fb.xn--kgbechtv"],
  ["localhost", "other"],
  ["192.0.2.7", "other"],
  ["[2001:db8::7]:80", "other"],
  ["a..b", "other"],
  ["-a.example", "other"],
  ["<b>.example", "other"],
  ["صحيفة.example", "other"],
  [`${"a".repeat(60)}.${"b".repeat(60)}.example`, "other"],
])("the host %j is the source %j", (host, source) => {
  expect(sourceOfHost(host, own)).toBe(source);
});

test.each([
  [undefined, ""],
  ["nothing like an address", ""],
  ["https://t.co/", "t.co"],
  ["https://t.co", "t.co"],
  ["HTTPS://Somebody:secret@T.co/abc?q=@own", "t.co"],
  ["http://news.example:8080/en", "own"],
  ["android-app://com.google.android.gm/", "com.google.android.gm"],
  ["file:///home/somebody/page.html", ""],
  ["https:///", ""],
])("the referrer %j is the source %j", (referrer, source) => {
  expect(sourceOf(referrer, own)).toBe(source);
});

test("a thing has a few sources an hour, and words of our own always", () => {
  const few = new FewSources(2);
  const noon = Date.parse("2026-11-25T12:00:00Z");
  expect(["a.example", "b.example", "c.example", "a.example"].map((it) => few.admit("x", it, noon))).toEqual([
    ...["a.example", "b.example", "other", "a.example"],
  ]);
  expect(["", "own", "other"].map((it) => few.admit("x", it, noon))).toEqual(["", "own", "other"]);
  expect(few.admit("y", "c.example", noon)).toBe("c.example");
  expect(few.admit("x", "c.example", noon + 3_600_000)).toBe("c.example");
});
