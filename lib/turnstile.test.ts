import { expect, test } from "vitest";
import { type Rules, TurnstileStuck, turnstile } from "./turnstile.ts";

const rules: Rules = { places: 1, line: 100, each: 100, patience: 60_000, longest: 60_000 };

test("no more go on at once than there are places, and each has its turn in order", async () => {
  const pass = turnstile({ ...rules, places: 2 });
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
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => pass("a", work(i))));
  expect(most).toBe(2);
  expect(results).toEqual(begun);
});

test("work that fails gives its place up", async () => {
  const pass = turnstile(rules);
  await expect(pass("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await pass("a", async () => "next")).toBe("next");
});

test("who waits in vain is told, and the others keep their order", async () => {
  const pass = turnstile({ ...rules, patience: 1 });
  const stuck = Promise.withResolvers<void>();
  const first = pass("a", () => stuck.promise);
  await expect(pass("a", async () => "second")).rejects.toThrow(TurnstileStuck);
  stuck.resolve();
  await first;
  expect(await pass("a", async () => "third")).toBe("third");
});

test("the line has an end, and nobody fills it alone", async () => {
  const pass = turnstile({ ...rules, line: 3, each: 2 });
  const stuck = Promise.withResolvers<void>();
  const inside = pass("a", () => stuck.promise);
  const waiting = [pass("a", async () => "a2"), pass("a", async () => "a3")];
  await expect(pass("a", async () => "a4")).rejects.toThrow(TurnstileStuck);
  waiting.push(pass("b", async () => "b1"));
  await expect(pass("c", async () => "c1")).rejects.toThrow(TurnstileStuck);
  stuck.resolve();
  await inside;
  expect(await Promise.all(waiting)).toEqual(["a2", "a3", "b1"]);
});

test("nobody waits longer than the longest, however much goes on", async () => {
  const pass = turnstile({ ...rules, longest: 1 });
  const stuck = Promise.withResolvers<void>();
  const inside = pass("a", () => stuck.promise);
  await expect(pass("b", async () => "b")).rejects.toThrow(TurnstileStuck);
  stuck.resolve();
  await inside;
});
