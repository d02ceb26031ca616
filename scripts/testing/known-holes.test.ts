import { expect, test } from "vitest";
import { judge } from "./known-holes.ts";
import { oneFailed, onePassed, oneSkipped } from "./tally.ts";

const report = (high: number, critical: number) =>
  JSON.stringify({ metadata: { vulnerabilities: { low: 3, moderate: 2, high, critical } } });

test("a high or a critical hole fails, lesser ones do not", () => {
  expect(judge(report(0, 0))).toBe(onePassed);
  expect(judge(report(1, 0))).toBe(oneFailed);
  expect(judge(report(0, 1))).toBe(oneFailed);
});

test("no verdict is no pass", () => {
  expect(judge(JSON.stringify({ error: { code: "E405" } }))).toBe(oneSkipped);
  expect(judge("")).toBe(oneSkipped);
});
