import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inWords, oneFailed, onePassed, readReport, total } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } };

test("adds up what the runners report of themselves", () => {
  const tallies = [
    onePassed,
    readReport(report("vitest.json", vitest), false),
    readReport(report("playwright.json", playwright), false),
  ];
  expect(inWords(total(tallies))).toBe("8 passed, 3 failed, 2 skipped");
});

test("says nothing of skipped tests when there are none", () => {
  expect(inWords(onePassed)).toBe("1 passed, 0 failed");
});

test("counts a runner that failed outside its tests, or left no report, as a failure", () => {
  const quiet = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } };
  expect(readReport(report("quiet.json", quiet), false)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(readReport(report("quiet.json", quiet), true)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(readReport(join(folder, "missing.json"), true)).toEqual(oneFailed);
});
