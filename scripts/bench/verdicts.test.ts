import { expect, test } from "vitest";
import { bounded } from "./budget.ts";
import type { Result } from "./race.ts";
import { pageBudgets, printedBudgets } from "./verdicts.ts";

function ran(name: string, cpus: number[]): Result {
  const load = (cpu: number) => ({ requests: 1, requestsPerSecond: 1 / cpu, p50: 1, p99: cpu, failed: 0, cpu });
  const rounds = cpus.flatMap((cpu, turn) => (Number.isNaN(cpu) ? [] : [{ ...load(cpu), turn }]));
  return { target: { name, url: "", headers: {}, status: 200, pid: 1 }, bytes: 1, rounds };
}

test("compares round by round, and takes the median", () => {
  const results = [ran("nginx, gzip", [10, 20, 30]), ran("Dateline, gzip", [20, 40, 300])];
  const [gzip, br] = pageBudgets(results);
  expect(gzip).toMatchObject({ measured: "0.5 (0.1–0.5)", verdict: "met" });
  expect(br).toMatchObject({ measured: "nginx has no brotli here", verdict: "not measured" });
});

test("compares rounds of the same turn, where one was asked less often", () => {
  const results = [ran("nginx, gzip", [10, 20, 30]), ran("Dateline, gzip", [Number.NaN, Number.NaN, 40])];
  expect(pageBudgets(results)[0]).toMatchObject({ measured: "0.75 (0.75–0.75)" });
});

test("says when nothing was printed into the folder", () => {
  expect(printedBudgets(null)[0]).toMatchObject({
    verdict: "not measured",
    measured: expect.stringContaining("PRESS_DIR"),
  });
});

test("a bound is met on its edge, and by no NaN", () => {
  expect(bounded("a", 6, { atMost: 6 }, "6").verdict).toBe("met");
  expect(bounded("a", 6.1, { atMost: 6 }, "6.1").verdict).toBe("missed");
  expect(bounded("a", Number.NaN, { atLeast: 1 }, "").verdict).toBe("not measured");
});
