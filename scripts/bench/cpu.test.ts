import { expect, test } from "vitest";
import { readCoreList } from "./cores.ts";
import { ticksIn } from "./cpu.ts";

test("adds up user and system time, that of buried children too, whatever the program is called", () => {
  const stat = "7 (a) b (c) S 1 7 7 0 -1 4194304 2529 0 3 0 100 20 3 4 20 0 1 0 5 6 7";
  expect(ticksIn(stat)).toBe(127);
});

test("reads a kernel's list of cores", () => {
  expect(readCoreList("0-2,7")).toEqual([0, 1, 2, 7]);
  expect(readCoreList("3")).toEqual([3]);
});
