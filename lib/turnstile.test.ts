import { expect, test } from "vitest";
import { TurnstileStuck, turnstile } from "./turnstile.ts";

test("no more go on at once than there are places, and each has its turn in order", async () => {
  const pass = turnstile(2, 60_000);
  const begun: number[] = [];
  let inside = 0;
  let most = 0;
  const work = (i: number) => async () => {
    begun.push(i);
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    return i;
  };
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => pass(work(i))));
  expect(most).toBe(2);
  expect(results).toEqual(begun);
});

test("work that fails gives its place up", async () => {
  const pass = turnstile(1, 60_000);
  await expect(pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await pass(async () => "next")).toBe("next");
});

test("who waits in vain is told, and the others keep their order", async () => {
  const pass = turnstile(1, 1);
  const stuck = Promise.withResolvers<void>();
  const first = pass(() => stuck.promise);
  await expect(pass(async () => "second")).rejects.toThrow(TurnstileStuck);
  stuck.resolve();
  await first;
  expect(await pass(async () => "third")).toBe("third");
});
