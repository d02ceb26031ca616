import { expect, test } from "vitest";
import { median, percentile, summarize } from "./statistics.ts";

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test("a percentile is a value that was seen", () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 95, 99, 100]);
  expect(percentile([5], 0.5)).toBe(5);
  expect(percentile([], 0.5)).toBeNaN();
});

test("a summary holds the median and the ends", () => {
  expect(summarize([10, 2, 3])).toEqual({ median: 3, least: 2, most: 10 });
});
