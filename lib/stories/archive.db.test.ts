import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { archiveLimits, countsBetween, findDay, findMonth, listMonths } from "./archive.ts";
import { planOf, publishMany } from "./testing.ts";

// The newsroom's clock is three hours ahead: its days and months begin at 21:00 UTC.
process.env.TIME_ZONE = "Asia/Baghdad";

beforeAll(async () => {
  // Two on the last evening of January in UTC, which are February's in Baghdad; two before nine, which are January's.
  await publishMany(2, new Date("1926-01-31T21:01Z"));
  await publishMany(2, new Date("1926-01-31T20:59Z"));
  await publishMany(1, new Date("1926-04-10T09:00Z"));
  await publishMany(archiveLimits.day + 1, new Date("1925-06-20T20:00Z"));
  await db.$executeRaw`VACUUM ANALYZE articles`;
});

afterAll(disconnect);

test("months are those of the newsroom's clock, newest first, and none is empty", async () => {
  const months = await listMonths("en");
  expect(months.filter(({ date }) => date < "1926-06")).toEqual([
    { date: "1926-04", count: 1 },
    { date: "1926-02", count: 2 },
    { date: "1926-01", count: 2 },
    { date: "1925-06", count: archiveLimits.day + 1 },
  ]);
  expect(months.map(({ date }) => date)).toEqual(
    months
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
});

test("a month has its days with their stories, and leads to the next that has some", async () => {
  const month = await findMonth("en", "1926-02");
  expect(month).toMatchObject({ days: [{ date: "1926-02-01", count: 2 }], older: "1926-01", newer: "1926-04" });
  expect(month?.days[0]?.headlines).toHaveLength(2);
  expect(await findMonth("en", "1926-03")).toBeNull();
  expect(await findMonth("ar", "1926-02")).toBeNull();
});

test("a crowded month shows how many each day has, a crowded day its newest", async () => {
  const month = await findMonth("en", "1925-06");
  expect(month?.days).toEqual([{ date: "1925-06-20", count: archiveLimits.day + 1, headlines: [] }]);
  const day = await findDay("en", "1925-06-20");
  expect([day?.headlines.length, day?.isCut, day?.older]).toEqual([archiveLimits.day, true, null]);
});

test("a day has all that was published on it, and leads to those beside it", async () => {
  const day = await findDay("en", "1926-01-31");
  expect(day).toMatchObject({ isCut: false, older: "1925-06-20", newer: "1926-02-01" });
  expect(day?.headlines).toHaveLength(2);
  expect(await findDay("en", "1926-01-30")).toBeNull();
});

test("months are counted off the index alone", async () => {
  const plan = await planOf(countsBetween("en", [new Date("1925-01-01")], [new Date("1927-01-01")]));
  const scan = plan.find(({ index }) => index);
  expect(scan).toMatchObject({ step: "Index Only Scan", index: "articles_language_status_published_at_id_idx" });
});
