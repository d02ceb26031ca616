import { expect, test, vi } from "vitest";
import type { Whereto } from "./link.ts";
import { Redirects } from "./redirects.ts";

const told: Whereto = { kind: "told", code: "abc234", languages: ["en"], slugs: new Map([["en", "a-slug"]]) };

test("a code is looked up once, until something changes", async () => {
  const find = vi.fn(async () => told);
  const redirects = new Redirects(find);
  expect(redirects.ready("abc234")).toBeUndefined();
  await redirects.find("abc234");
  expect([redirects.ready("abc234"), await redirects.find("abc234")]).toEqual([told, told]);
  expect(find).toHaveBeenCalledTimes(1);
  redirects.forget();
  expect(redirects.ready("abc234")).toBeUndefined();
  await redirects.find("abc234");
  expect(find).toHaveBeenCalledTimes(2);
});

test("what leads nowhere is remembered too, until something changes", async () => {
  const find = vi.fn(async () => null);
  const redirects = new Redirects(find);
  expect([await redirects.find("abc234"), await redirects.find("abc234")]).toEqual([null, null]);
  expect(find).toHaveBeenCalledTimes(1);
  redirects.forget();
  await redirects.find("abc234");
  expect(find).toHaveBeenCalledTimes(2);
});

test("what was being looked up while something changed is not remembered", async () => {
  const answer = Promise.withResolvers<Whereto>();
  const redirects = new Redirects(() => answer.promise);
  const finding = redirects.find("abc234");
  redirects.forget();
  answer.resolve(told);
  expect(await finding).toBe(told);
  expect(redirects.ready("abc234")).toBeUndefined();
});
