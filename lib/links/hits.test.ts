import { expect, test } from "vitest";
import { hitCounter } from "./hits.ts";

test("hits are added together, a number a code", async () => {
  const added: Record<string, number>[] = [];
  const hits = hitCounter(async (it) => void added.push(Object.fromEntries(it)), 60_000);
  for (const code of ["a", "b", "a"]) hits.count(code);
  await hits.write();
  await hits.write();
  expect(added).toEqual([{ a: 2, b: 1 }]);
});

test("hits that could not be added wait for the next time", async () => {
  const added: Record<string, number>[] = [];
  let isAway = true;
  const hits = hitCounter(async (it) => {
    if (isAway) throw new Error("away");
    added.push(Object.fromEntries(it));
  }, 60_000);
  hits.count("a");
  await hits.write();
  hits.count("a");
  isAway = false;
  await hits.write();
  expect(added).toEqual([{ a: 2 }]);
});
