import { randomUUID } from "node:crypto";
import { afterAll, afterEach, expect, test } from "vitest";
import { db, disconnect, pool } from "../db.ts";
import { fromNow, readJournal } from "../press/journal.ts";
import { allowed } from "../staff/testing.ts";
import { findPanic } from "./desk/overview.ts";
import { setPlaceMode } from "./desk/place-modes.ts";
import { endPanic, setDuty, startPanic } from "./desk/switches.ts";
import { saveTimetable } from "./desk/timetables.ts";
import type { Place } from "./mode.ts";
import { findThreadMode, modeNow, readingBegins } from "./public.ts";

const editor = await allowed("EDITOR", "regulate");
const moderator = await allowed("MODERATOR", "moderate");
const { id: sectionId } = await db.section.create({ data: { slug: `s-${randomUUID()}` } });
const place: Place = { storyMode: null, language: "ckb", sectionId, publishedAt: new Date("2026-01-01T00:00:00Z") };
const night = { timeZone: "Asia/Baghdad", during: "OPEN", otherwise: "CLOSED" } as const;
const atNight = new Date("2026-11-28T22:00:00+03:00");
const nothing = { mode: null, closeAfterDays: null };

// The files of the tests share one site.
afterEach(async () => {
  await endPanic(editor);
  await setDuty(moderator, null);
  await saveTimetable(editor, "ckb", null);
  for (const it of [{}, { language: "ckb" as const }, { sectionId }]) await setPlaceMode(editor, it, nothing);
});
afterAll(disconnect);

/** As the pipeline asks: with the version that it has just read. */
async function now(over: Partial<Place> = {}, at = new Date()) {
  const { version } = await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 } });
  const { mode, because, holdsTrusted } = await modeNow({ ...place, ...over, version }, at);
  return `${mode} ${because}${holdsTrusted ? ", the trusted too" : ""}`;
}

async function entries(...actions: string[]) {
  const found = await db.auditEntry.findMany({
    where: { staffId: { in: [editor.id, moderator.id] }, action: { in: actions } },
    orderBy: { id: "desc" },
    take: 2,
  });
  return found.map(({ staffId, action, subject }) => ({ staffId, action, subject }));
}

test("a mode holds from the next comment on, innermost first, and leaves a record", async () => {
  expect(await now()).toBe("HOLD default");
  await setPlaceMode(editor, {}, { mode: "OPEN", closeAfterDays: null });
  expect(await now()).toBe("OPEN site");
  await setPlaceMode(editor, { sectionId }, { mode: "CLOSED", closeAfterDays: null });
  expect(await now()).toBe("CLOSED section");
  expect((await findThreadMode(place)).mode).toBe("CLOSED");
  expect(await now({ storyMode: "HOLD" })).toBe("HOLD story");
  expect(await entries("mode.changed")).toEqual([
    { staffId: editor.id, action: "mode.changed", subject: `section ${sectionId}` },
    { staffId: editor.id, action: "mode.changed", subject: "the site" },
  ]);
});

test("what is set as it was is no change, and five editors at once leave one row and one entry", async () => {
  const closed = { mode: "CLOSED", closeAfterDays: 7 } as const;
  const recorded = () => db.auditEntry.count({ where: { staffId: editor.id, subject: "language ckb" } });
  const before = await recorded();
  await Promise.all(Array.from({ length: 5 }, () => setPlaceMode(editor, { language: "ckb" }, closed)));
  expect(await db.commentMode.count({ where: { language: "ckb" } })).toBe(1);
  expect(await recorded()).toBe(before + 1);
});

test("printed pages follow a mode and a timetable", async () => {
  const { bookmark } = await readJournal(pool(), fromNow);
  const before = await readJournal(pool(), bookmark);
  await setPlaceMode(editor, { language: "ckb" }, { mode: "OPEN", closeAfterDays: null });
  const mode = await readJournal(pool(), before.bookmark);
  expect(mode.subjects).toContain("site");
  await saveTimetable(editor, "ckb", { ...night, hours: [] });
  expect((await readJournal(pool(), mode.bookmark)).subjects).toContain("site");
});

test("a timetable opens and closes to the second, and somebody on duty keeps it open", async () => {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 8 * 60, toMinute: 22 * 60 }));
  await saveTimetable(editor, "ckb", { ...night, hours });
  expect(await now({}, new Date(atNight.getTime() - 1))).toBe("OPEN hours");
  expect(await now({}, atNight)).toBe("CLOSED hours");
  expect(await now({ language: "ar" }, atNight)).toBe("HOLD default");
  expect(await readingBegins("ckb", atNight)).toEqual(new Date("2026-11-29T08:00:00+03:00"));
  await setDuty(moderator, new Date(atNight.getTime() + 3_600_000));
  expect(await now({}, atNight)).toBe("OPEN hours");
  expect(await readingBegins("ckb", atNight)).toBeNull();
  expect(await entries("duty.changed", "timetable.changed")).toEqual([
    { staffId: moderator.id, action: "duty.changed", subject: "the site" },
    { staffId: editor.id, action: "timetable.changed", subject: "language ckb" },
  ]);
});

test("panic holds everything at once, also of the trusted, opens nothing, and is recorded once", async () => {
  const other = await allowed("MODERATOR", "moderate");
  await setPlaceMode(editor, {}, { mode: "OPEN", closeAfterDays: null });
  const begun = new Date("2026-11-28T12:00:00Z");
  await Promise.all([startPanic(moderator, begun), startPanic(moderator, begun)]);
  await startPanic(other, new Date("2026-11-28T12:01:00Z"));
  expect(await findPanic(moderator)).toEqual({ since: begun, by: moderator.name });
  expect(await now()).toBe("HOLD panic, the trusted too");
  expect(await now({ storyMode: "OPEN" })).toBe("HOLD panic, the trusted too");
  expect(await now({ storyMode: "CLOSED" })).toBe("CLOSED story");
  await endPanic(editor);
  await endPanic(editor);
  expect(await findPanic(moderator)).toBeNull();
  expect(await now()).toBe("OPEN site");
  expect(await entries("panic.on", "panic.off")).toEqual([
    { staffId: editor.id, action: "panic.off", subject: "the site" },
    { staffId: moderator.id, action: "panic.on", subject: "the site" },
  ]);
  const staffId = { in: [editor.id, moderator.id, other.id] };
  expect(await db.auditEntry.count({ where: { staffId, action: { startsWith: "panic." } } })).toBe(2);
});
