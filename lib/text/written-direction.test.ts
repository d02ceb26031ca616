import { expect, test } from "vitest";
import { writtenDirection } from "./written-direction.ts";

test.each([
  ["Rain, again.", "ltr"],
  ["مطر ٢٠٢٦", "rtl"],
  ["گوتار", "rtl"],
  ["مطر (admin)", "mixed"],
  ["2026 …", null],
])("%s runs %s", (text, direction) => {
  expect(writtenDirection(text)).toBe(direction);
});
