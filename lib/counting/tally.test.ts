import { expect, test } from "vitest";
import { tally } from "./tally.ts";

test("what happened is added together, a number a thing", async () => {
  const added: Record<string, number>[] = [];
  const hits = tally("links", async (it) => void added.push(Object.fromEntries(it)), 60_000);
  for (const code of ["a", "b", "a"]) hits.count(code);
  await hits.write();
  await hits.write();
  expect(added).toEqual([{ a: 2, b: 1 }]);
});

test("what could not be added waits for the next time", async () => {
  const added: Record<string, number>[] = [];
  let isAway = true;
  const hits = tally(
    "links",
    async (it) => {
      if (isAway) throw new Error("away");
      added.push(Object.fromEntries(it));
    },
    60_000,
  );
  hits.count("a");
  await hits.write();
  hits.count("a");
  isAway = false;
  await hits.write();
  expect(added).toEqual([{ a: 2 }]);
});
