import { expect, test, vi } from "vitest";

/** The calendar of a newsroom in a time zone, which is read once. */
async function calendarIn(zone: string) {
  vi.resetModules();
  vi.stubEnv("TIME_ZONE", zone);
  return import("./calendar.ts");
}

test.each([
  ["UTC", "2026-11-25", "2026-11-25T00:00Z"],
  ["Asia/Baghdad", "2026-11-25", "2026-11-24T21:00Z"],
  ["America/St_Johns", "2026-07-01", "2026-07-01T02:30Z"],
  // The days on which clocks are changed at night, and the ones after.
  ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00Z"],
  ["Europe/Berlin", "2026-03-30", "2026-03-29T22:00Z"],
  ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00Z"],
  ["Europe/Berlin", "2026-10-26", "2026-10-25T23:00Z"],
  // At midnight it became one o'clock, or eleven in the evening.
  ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00Z"],
  ["America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00Z"],
  ["Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00Z"],
])("in %s the %s begins at %s", async (zone, day, beginning) => {
  const { beginningOf, dayOf } = await calendarIn(zone);
  const time = new Date(beginning);
  expect(beginningOf(day)).toEqual(time);
  expect(dayOf(time)).toBe(day);
  expect(dayOf(new Date(time.getTime() - 1))).not.toBe(day);
});

test("days and months follow one another over the ends of months and years", async () => {
  const { dayAfter, monthAfter, isDay } = await calendarIn("UTC");
  expect(["2026-02-28", "2024-02-28", "2026-12-31"].map(dayAfter)).toEqual(["2026-03-01", "2024-02-29", "2027-01-01"]);
  expect(["2026-01", "2026-12"].map(monthAfter)).toEqual(["2026-02", "2027-01"]);
  expect(["2024-02-29", "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "x"].map(isDay)).toEqual([
    true,
    ...Array(6).fill(false),
  ]);
  expect(["1900-01-01", "2199-12-31"].map(isDay)).toEqual([true, true]);
  expect(["0001-01-01", "0500-01-01", "1899-12-31", "2200-01-01", "9999-12-31"].some(isDay)).toBe(false);
});
