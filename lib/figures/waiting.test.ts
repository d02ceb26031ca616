import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { waitingOf } from "./waiting.ts";

test.each<[number[][], number | null, number | null]>([
  [[], null, null],
  [[[]], null, null],
  [[[7]], 7, 7],
  [[[10, 30], [20]], 20, 29],
  [[[0, 0, 0, 0]], 0, 0],
  [[[1], [2]], 1.5, 1.95],
])("of %j the middle one is %s, and the one that few exceed %s", (lists, median, most) => {
  expect(waitingOf(lists).median).toBe(median);
  if (most === null) expect(waitingOf(lists).most).toBeNull();
  else expect(waitingOf(lists).most).toBeCloseTo(most);
});

test("of many lists it is what putting all of them in one order would give", () => {
  const inOrder = (waits: number[]) => waits.toSorted((one, other) => one - other);
  for (let round = 0; round < 200; round += 1) {
    const longest = 10 ** randomInt(1, 7);
    const lists = Array.from({ length: randomInt(1, 20) }, () =>
      inOrder(Array.from({ length: randomInt(40) }, () => randomInt(longest))),
    );
    const all = inOrder(lists.flat());
    const share = (part: number) => {
      const place = part * (all.length - 1);
      const [below = Number.NaN, above = Number.NaN] = [all[Math.floor(place)], all[Math.ceil(place)]];
      return below + (above - below) * (place - Math.floor(place));
    };
    const expected = all.length > 0 ? { median: share(0.5), most: share(0.95) } : { median: null, most: null };
    expect(waitingOf(lists), JSON.stringify(lists)).toEqual(expected);
  }
});
