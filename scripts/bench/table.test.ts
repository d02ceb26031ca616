import { expect, test } from "vitest";
import { figure, spread } from "./numbers.ts";
import { table } from "./table.ts";

test("a table lines up, words to the left and numbers to the right", () => {
  expect(
    table(
      ["Target", "µs"],
      [
        ["nginx", "14"],
        ["the site", "1,027"],
      ],
    ),
  ).toBe(["| Target   |    µs |", "| -------- | ----: |", "| nginx    |    14 |", "| the site | 1,027 |"].join("\n"));
});

test("a number has three figures that mean something", () => {
  expect([0.04213, 1.5, 27.04, 123.4, 70123.4, 0].map(figure)).toEqual(["0.0421", "1.5", "27", "123", "70,123", "0"]);
  expect([Number.NaN, Number.POSITIVE_INFINITY].map(figure)).toEqual(["–", "–"]);
});

test("a spread shows the median and the ends, or that there is nothing", () => {
  expect(spread({ median: 2, least: 1, most: 3.5 })).toBe("2 (1–3.5)");
  expect(spread({ median: Number.NaN, least: Number.POSITIVE_INFINITY, most: 0 })).toBe("–");
});
