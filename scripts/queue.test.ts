import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { queue } from "./queue.mjs";

test("those who want to do the same thing do it one after another", async () => {
  const name = randomUUID();
  const seen: string[] = [];
  await Promise.all(
    ["first", "second", "third"].map(async () => {
      const leave = await queue(name);
      seen.push("in");
      await new Promise(setImmediate);
      seen.push("out");
      leave();
    }),
  );
  expect(seen.join(" ")).toBe("in out in out in out");
});

test("different things go on side by side", async () => {
  const leave = await Promise.all([queue(randomUUID()), queue(randomUUID())]);
  for (const each of leave) each();
});
