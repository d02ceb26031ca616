import { expect, test } from "vitest";
import { isStampOf, stampFor } from "./stamp.ts";

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 10, 24, 12);

test("a stamp is good for its story, for as long as a page may lie in a cache", () => {
  const stamp = stampFor("abc234", now);
  expect(stampFor("abc234", now + 3_600_000), "the same for all who read on one day").toBe(stamp);
  expect(isStampOf("abc234", stamp, now)).toBe(true);
  expect(isStampOf("abc234", stamp, now + 30 * day)).toBe(true);
  expect(isStampOf("abc234", stamp, now + 31 * day)).toBe(false);
  expect(isStampOf("abc234", stampFor("abc234", now + day), now), "from tomorrow").toBe(false);
  expect(isStampOf("zzz234", stamp, now), "of another story").toBe(false);
});

test.each(["", ".", "20781", "20781.", "x.y", "NaN.x", "1e9.x"])("%j is no stamp", (sent) => {
  expect(isStampOf("abc234", sent, now)).toBe(false);
});
