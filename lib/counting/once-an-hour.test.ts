import { expect, test } from "vitest";
import { OnceAnHour } from "./once-an-hour.ts";

const noon = Date.parse("2026-11-25T12:00:00Z");
const minutes = (count: number) => noon + count * 60_000;

test("each is counted once an hour for each thing", () => {
  const seen = new OnceAnHour();
  expect(seen.isFirst("a", "reader", noon)).toBe(true);
  expect(seen.isFirst("a", "reader", minutes(59))).toBe(false);
  expect(seen.isFirst("b", "reader", minutes(59))).toBe(true);
  expect(seen.isFirst("a", "another", minutes(59))).toBe(true);
  expect(seen.isFirst("a", "reader", minutes(60))).toBe(true);
});

test("what it remembers is bounded, and the latest are remembered longest", () => {
  const seen = new OnceAnHour(10);
  for (let reader = 0; reader < 1_000; reader += 1) seen.isFirst("a", String(reader), noon);
  expect(seen.isFirst("a", "999", noon)).toBe(false);
  expect(seen.isFirst("a", "0", noon)).toBe(true);
});
