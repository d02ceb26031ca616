import { expect, test } from "vitest";
import { readHours, typedHours } from "./slots.ts";

test("hours are read as they are shown, midnight at the end of a day included", () => {
  const hours = [
    { weekday: 1, fromMinute: 480, toMinute: 720 },
    { weekday: 1, fromMinute: 1080, toMinute: 1440 },
    { weekday: 7, fromMinute: 0, toMinute: 1440 },
  ];
  const typed = typedHours({ hours });
  expect(typed).toMatchObject({ "from-1-2": "18:00", "to-1-2": "00:00", "from-7-1": "00:00", "to-7-1": "00:00" });
  expect(readHours(typed)).toEqual({ hours, wrong: [] });
});

test.each([
  ["half a pair", "08:00", ""],
  ["an end before its beginning", "22:00", "06:00"],
  ["no time at all", "08:00", "evening"],
  ["nothing between", "08:00", "08:00"],
])("%s is no hours", (_, from, to) => {
  const { hours, wrong } = readHours({ "from-3-1": from, "to-3-1": to });
  expect([hours, wrong]).toEqual([[], [{ weekday: 3, from: "from-3-1", to: "to-3-1" }]]);
});
