import { expect, test } from "vitest";
import { readSearch, searchAddress } from "./search.ts";

test("an address says what is looked for, and is said again", () => {
  const address =
    "/ckb/search?q=%DA%A9%D8%AA%DB%8E%D8%A8&section=city&author=ada&from=2026-11-01&to=2026-11-25&order=newest&page=3&exact=1";
  const { searchParams } = new URL(address, "https://a.example");
  expect(searchAddress("ckb", readSearch(searchParams))).toBe(address);
  expect(searchAddress("en", readSearch(new URLSearchParams()))).toBe("/en/search");
});

test.each([
  ["q=one&q=two", { text: "one" }],
  [`q=+${"x".repeat(500)}`, { text: "x".repeat(199) }],
  ["q=%ff", { text: "\ufffd" }],
  ["section=../x&author=A+B", { section: null, author: null }],
  ["from=2026-02-30&to=0000-01-01", { from: null, to: null }],
  ["from=2026-2-3&to=x", { from: null, to: null }],
  ["page=0", { page: 1 }],
  ["page=99", { page: 20 }],
  ["page=1e9", { page: 1 }],
  ["order=oldest&exact=yes", { order: "best", isExact: false }],
])("%s is taken for %j", (query, taken) => expect(readSearch(new URLSearchParams(query))).toMatchObject(taken));
