import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { newCode } from "../link.ts";
import { exportHits, findHits, hitDays, listHits } from "./hits.ts";

afterAll(disconnect);

const now = new Date("2015-03-31T10:00:00Z");

async function link(days: { day: string; source: string; people: number; robots: number }[]): Promise<string> {
  const code = newCode();
  await db.shortLink.create({
    data: { code, days: { create: days.map((it) => ({ ...it, day: new Date(it.day) })) } },
  });
  return code;
}

test("the desk sees hits by day and by source, of thirty days, and everything in the export", async () => {
  const author = await allowed("AUTHOR", "write");
  const code = await link([
    { day: "2015-03-01", source: "t.co", people: 9, robots: 9 },
    { day: "2015-03-02", source: "t.co", people: 1, robots: 0 },
    { day: "2015-03-31", source: "x.com", people: 2, robots: 0 },
    { day: "2015-03-31", source: "", people: 0, robots: 4 },
  ]);
  const found = await findHits(author, code, now);
  expect(found?.people).toHaveLength(hitDays);
  expect([found?.people[0], found?.people.at(-1)]).toEqual([
    { start: new Date("2015-03-02"), count: 1 },
    { start: new Date("2015-03-31"), count: 2 },
  ]);
  expect(found?.robots.at(-1)?.count).toBe(4);
  expect(found?.shares).toEqual([{ name: "X", count: 3 }]);
  expect(await listHits(author, now)).toContainEqual({ code, people: 3, robots: 4, article: undefined });
  expect(await exportHits(author, code)).toHaveLength(4);
});

test("there is nothing of a code that was never given", async () => {
  const author = await allowed("AUTHOR", "write");
  for (const code of [newCode(), "no code", "\0"]) {
    expect(await findHits(author, code, now)).toBeNull();
    expect(await exportHits(author, code)).toBeNull();
  }
});
