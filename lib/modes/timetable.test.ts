import { describe, expect, test } from "vitest";
import { type DutyHours, isOnDuty, merged, nextChange, type Timetable } from "./timetable.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const sunday = 7;
const noon = 12 * 60;

function timetable(timeZone: string, ...hours: DutyHours[]): Timetable {
  return { timeZone, during: "HOLD", otherwise: "CLOSED", hours };
}

function daily(fromMinute: number, toMinute: number): DutyHours[] {
  return everyDay.map((weekday) => ({ weekday, fromMinute, toMinute }));
}

function slot(weekday: number, fromMinute: number, toMinute: number): DutyHours {
  return { weekday, fromMinute, toMinute };
}

const baghdad = timetable("Asia/Baghdad", ...daily(8 * 60, 22 * 60));
/** Over midnight, from Saturday to Sunday: two rows. */
const night = timetable("Europe/Berlin", slot(6, 22 * 60, 24 * 60), slot(sunday, 0, 6 * 60));
const early = timetable("Europe/Berlin", slot(sunday, 2 * 60, 3 * 60));
const overlapping = timetable("UTC", slot(1, 8 * 60, noon), slot(1, 10 * 60, 14 * 60), slot(1, 14 * 60, 15 * 60));

describe("somebody reads", () => {
  test.each<[what: string, timetable: Timetable, at: string, onDuty: boolean]>([
    ["from the first second", baghdad, "2026-11-28T08:00:00+03:00", true],
    ["not a second earlier", baghdad, "2026-11-28T07:59:59.999+03:00", false],
    ["to the last second", baghdad, "2026-11-28T21:59:59.999+03:00", true],
    ["not a second longer", baghdad, "2026-11-28T22:00:00+03:00", false],
    ["to midnight", night, "2026-11-28T23:59:59+01:00", true],
    ["over midnight", night, "2026-11-29T00:00:00+01:00", true],
    ["not on other nights", night, "2026-11-27T23:59:59+01:00", false],
    ["before the hour that spring leaves out", early, "2026-03-29T01:59:59+01:00", false],
    ["in no hour that spring leaves out", early, "2026-03-29T03:00:00+02:00", false],
    ["in the hour that autumn has twice", early, "2026-10-25T02:30:00+02:00", true],
    ["in its second time, too", early, "2026-10-25T02:30:00+01:00", true],
    ["not after it", early, "2026-10-25T03:00:00+01:00", false],
    ["never without hours", timetable("UTC"), "2026-11-28T12:00:00Z", false],
  ])("%s", (_, it, at, onDuty) => {
    expect(isOnDuty(it, new Date(at))).toBe(onDuty);
  });
});

describe("the next change", () => {
  test.each<[what: string, timetable: Timetable, now: string, then: string | null]>([
    ["is the beginning", baghdad, "2026-11-28T07:59:59+03:00", "2026-11-28T08:00:00+03:00"],
    ["is the end", baghdad, "2026-11-28T08:00:00+03:00", "2026-11-28T22:00:00+03:00"],
    ["is tomorrow's beginning", baghdad, "2026-11-28T22:00:00+03:00", "2026-11-29T08:00:00+03:00"],
    ["is not midnight within a night", night, "2026-11-28T22:00:00+01:00", "2026-11-29T06:00:00+01:00"],
    ["is a week away", night, "2026-11-29T06:00:00+01:00", "2026-12-05T22:00:00+01:00"],
    ["is after a shorter night in spring", night, "2026-03-28T22:00:00+01:00", "2026-03-29T06:00:00+02:00"],
    ["is after a longer night in autumn", night, "2026-10-24T22:00:00+02:00", "2026-10-25T06:00:00+01:00"],
    ["skips what spring leaves out", early, "2026-03-29T01:00:00+01:00", "2026-04-05T02:00:00+02:00"],
    ["is not the hour's second time", early, "2026-10-25T02:00:00+02:00", "2026-10-25T03:00:00+01:00"],
    ["is the end of what overlaps and meets", overlapping, "2026-11-30T09:00:00Z", "2026-11-30T15:00:00Z"],
    [
      "is when the clock jumps into hours, on any quarter of an hour",
      timetable("Australia/Adelaide", slot(sunday, 2 * 60 + 30, 5 * 60)),
      "2026-10-04T01:00:00+09:30",
      "2026-10-04T03:00:00+10:30",
    ],
    [
      "is when the clock is put back out of hours, and into them",
      timetable("Europe/Berlin", slot(sunday, 2 * 60 + 30, 5 * 60)),
      "2026-10-25T02:30:00+02:00",
      "2026-10-25T02:00:00+01:00",
    ],
    ["is none without hours", timetable("UTC"), "2026-11-28T12:00:00Z", null],
    ["is none where somebody always reads", timetable("UTC", ...daily(0, 1440)), "2026-11-28T12:00:00Z", null],
    [
      "is a week later for a minute a week",
      timetable("UTC", slot(1, 0, 1)),
      "2026-11-30T00:01:00Z",
      "2026-12-07T00:00:00Z",
    ],
  ])("%s", (_, it, now, then) => {
    expect(nextChange(it, new Date(now))).toEqual(then === null ? null : new Date(then));
  });
});

test("hours that overlap, meet or hold one another are told as one, those of other days are not", () => {
  const hours = [
    slot(2, 0, 60),
    slot(1, 8 * 60, noon),
    slot(1, 9 * 60, 10 * 60),
    slot(1, noon, 15 * 60),
    slot(1, 1200, 1440),
  ];
  expect(merged(hours)).toEqual([slot(1, 8 * 60, 15 * 60), slot(1, 1200, 1440), slot(2, 0, 60)]);
});
