import { expect, test } from "vitest";
import { boundsOf, daysIn, lastCompleteMonth, monthBefore, monthPeriod, periodIn, spansWithout } from "./period.ts";

const now = new Date("2026-11-28T12:00Z");

test("an address asks for a month or for some days, and for this month when it asks for nonsense", () => {
  const thisMonth = { first: "2026-11-01", last: "2026-11-30" };
  expect(periodIn({ month: "2024-02" }, now)).toEqual({ first: "2024-02-01", last: "2024-02-29" });
  expect(periodIn({ from: "2026-01-31", until: "2026-02-01" }, now)).toEqual({
    first: "2026-01-31",
    last: "2026-02-01",
  });
  for (const nonsense of [
    {},
    { month: "2026-13" },
    { month: ["2026-10"] },
    { from: "2026-02-02", until: "2026-02-01" },
    { from: "2026-02-30", until: "2026-03-01" },
    { from: "2026-02-01" },
    { from: "1999-01-01", until: "2026-01-01" },
  ])
    expect(periodIn(nonsense, now), JSON.stringify(nonsense)).toEqual(thisMonth);
});

test("a period knows its days and its bounds", () => {
  expect(daysIn({ first: "2026-12-30", last: "2027-01-02" })).toEqual([
    ...["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"],
  ]);
  expect(boundsOf(monthPeriod("2026-12"))).toEqual({
    from: new Date("2026-12-01T00:00Z"),
    until: new Date("2027-01-01T00:00Z"),
  });
});

test("the last complete month is the one before", () => {
  expect(lastCompleteMonth(now)).toBe("2026-10");
  expect(monthBefore("2026-01")).toBe("2025-12");
});

test("what is left of a period without some days is in as few pieces as there can be", () => {
  const period = { first: "2026-12-30", last: "2027-01-03" };
  const at = (day: string) => new Date(`${day}T00:00Z`);
  expect(spansWithout(period, new Set())).toEqual([boundsOf(period)]);
  expect(spansWithout(period, new Set(["2026-12-31", "2027-01-03"]))).toEqual([
    { from: at("2026-12-30"), until: at("2026-12-31") },
    { from: at("2027-01-01"), until: at("2027-01-03") },
  ]);
  expect(spansWithout(period, new Set(daysIn(period)))).toEqual([]);
});
