import { expect, test } from "vitest";
import { readAutocannon } from "./autocannon.ts";

test("reads what autocannon saw", () => {
  const report = {
    requests: { total: 900, average: 450.5 },
    latency: { p50: 2, p99: 9 },
    errors: 1,
    "2xx": 890,
    "4xx": 3,
    "5xx": 2,
  };
  expect(readAutocannon(JSON.stringify(report))).toEqual({
    requests: 900,
    requestsPerSecond: 450.5,
    p50: 2,
    p99: 9,
    failed: 6,
  });
});
