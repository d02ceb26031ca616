import { expect, test } from "vitest";
import { inSlots } from "./slots.ts";

test("counts lie in their hours, hours without any too, and what is older in none", () => {
  const at = (time: string) => new Date(`2026-11-25T${time}Z`);
  const counts = [
    { time: at("09:00:00"), count: 9 },
    { time: at("10:00:00"), count: 1 },
    { time: at("12:00:00"), count: 2 },
    { time: at("12:59:59"), count: 3 },
  ];
  expect(inSlots(counts, 3_600_000, 3, at("12:30:00"))).toEqual([
    { start: at("10:00:00"), count: 1 },
    { start: at("11:00:00"), count: 0 },
    { start: at("12:00:00"), count: 5 },
  ]);
});
