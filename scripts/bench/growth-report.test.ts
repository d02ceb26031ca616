import { expect, test } from "vitest";
import { growthReport } from "./growth-report.ts";

const read = (rows: number) => [{ table: "comments", index: "comments_pkey", rows }];

function grown(before: number, after: number, rows: number, rowsBefore = 10) {
  const page = { name: "Queue", p95: 99 };
  return growthReport([
    { size: 100, pages: [{ ...page, p50: before, accesses: read(rowsBefore) }] },
    { size: 10_000, pages: [{ ...page, p50: after, accesses: read(rows) }] },
  ]);
}

const report = (before: number, after: number, rows: number) => grown(before, after, rows).text;

const verdict = (text: string) => /^\| Queue .*\| +(\w+) \|$/m.exec(text)?.[1];

test("a page may grow with the logarithm of the data, and no more", () => {
  expect(verdict(report(10, 19, 10))).toBe("met");
  expect(verdict(report(10, 21, 10))).toBe("missed");
});

test("a query that reads a table through misses, however quick it is", () => {
  expect(verdict(report(10, 10, 5_000))).toBe("missed");
});

test("one that reads as much at first as at last does not grow; what missed is named", () => {
  expect(grown(10, 10, 5_000, 5_000).missed).toEqual([]);
  expect(grown(10, 10, 5_000, 4_999).missed).toEqual(["Queue"]);
});

test("names the index and the rows", () => {
  expect(report(10, 10, 12)).toMatch(/\| Queue +\| +comments \| comments_pkey \| +10 \| +12 \|/);
});

test.each([
  [50, "met"],
  [51, "missed"],
])("a search whose p95 is %d ms has %s its bar, whatever it reads", (p95, told) => {
  const page = { name: "Search: a word", p50: 1, p95, accesses: read(60_000) };
  const { text } = growthReport([
    { size: 100, pages: [page] },
    { size: 10_000, pages: [page] },
  ]);
  expect(/^\| Search: a word .*\| +(\w+) \|$/m.exec(text)?.[1]).toBe(told);
});
