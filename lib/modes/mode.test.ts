import { describe, expect, test } from "vitest";
import { type Modes, modeAt, type Place, type PlaceMode, shownMode } from "./mode.ts";
import type { Timetable } from "./timetable.ts";

const now = new Date("2026-11-28T12:00:00Z");
const day = 86_400_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

const says = (mode: PlaceMode["mode"], closeAfterDays: number | null = null): PlaceMode => ({ mode, closeAfterDays });
const nothing: Modes = {
  site: null,
  languages: new Map(),
  sections: new Map(),
  timetables: new Map(),
  panicSince: null,
  onDutyUntil: null,
};
const site = (...it: Parameters<typeof says>) => ({ site: says(...it) });
const english = (...it: Parameters<typeof says>) => ({ languages: new Map([["en" as const, says(...it)]]) });
const section = (...it: Parameters<typeof says>) => ({ sections: new Map([[7, says(...it)]]) });
const panic = { panicSince: now };

/** Read from eight to ten (it is twelve) or to two. */
function hours(to: 10 | 14, during: Timetable["during"], otherwise: Timetable["otherwise"]): Partial<Modes> {
  const slots = everyDay.map((weekday) => ({ weekday, fromMinute: 8 * 60, toMinute: to * 60 }));
  return { timetables: new Map([["en", { timeZone: "UTC", during, otherwise, hours: slots }]]) };
}

const place: Place = { storyMode: null, language: "en", sectionId: 7, publishedAt: new Date(now.getTime() - 3 * day) };
const story = (storyMode: Place["storyMode"]) => ({ storyMode });

test.each<[what: string, modes: Partial<Modes>, place: Partial<Place>, mode: string]>([
  ["what nobody said anything about is held", {}, {}, "HOLD default"],
  ["the site says it for all", site("OPEN"), {}, "OPEN site"],
  ["a language comes before the site", { ...site("OPEN"), ...english("CLOSED") }, {}, "CLOSED language"],
  ["but not for others", { ...site("OPEN"), ...english("CLOSED") }, { language: "ar" }, "OPEN site"],
  ["a section comes before a language", { ...english("CLOSED"), ...section("OPEN") }, {}, "OPEN section"],
  ["but not for others", { ...english("CLOSED"), ...section("OPEN") }, { sectionId: 8 }, "CLOSED language"],
  ["a story comes before its section", section("CLOSED"), story("OPEN"), "OPEN story"],
  ["a place that only closes by age says nothing else", { ...site("OPEN"), ...section(null, 30) }, {}, "OPEN site"],
  ["a thread is not closed before its day", site("OPEN", 4), {}, "OPEN site"],
  ["and is from its very second on", site("OPEN", 3), {}, "CLOSED age"],
  [
    "the days of a section come before those of the site",
    { ...site("OPEN", 3), ...section(null, 30) },
    {},
    "OPEN site",
  ],
  ["panic holds what is open", { ...site("OPEN"), ...panic }, {}, "HOLD panic"],
  ["panic opens nothing that is closed", { ...site("CLOSED"), ...panic }, {}, "CLOSED site"],
  ["nor what is too old", { ...site("OPEN", 3), ...panic }, {}, "CLOSED age"],
  ["nor what hours have closed", { ...hours(10, "OPEN", "CLOSED"), ...panic }, {}, "CLOSED hours"],
  ["hours open what nobody said anything about", hours(14, "OPEN", "CLOSED"), {}, "OPEN hours"],
  ["and close it", hours(10, "OPEN", "CLOSED"), {}, "CLOSED hours"],
  ["hours do not open a section that holds", { ...hours(14, "OPEN", "HOLD"), ...section("HOLD") }, {}, "HOLD section"],
  ["nor a story that is closed", hours(14, "OPEN", "HOLD"), story("CLOSED"), "CLOSED story"],
  ["but they hold what a story would open", hours(10, "OPEN", "HOLD"), story("OPEN"), "HOLD hours"],
  ["hours do not open a site that is closed", { ...site("CLOSED"), ...hours(14, "OPEN", "HOLD") }, {}, "CLOSED site"],
  ["nor a language", { ...english("CLOSED"), ...hours(14, "OPEN", "HOLD") }, {}, "CLOSED language"],
  ["hours say it where language and site hold", { ...site("HOLD"), ...hours(14, "OPEN", "HOLD") }, {}, "OPEN hours"],
  ["hours open no thread that is too old", { ...hours(14, "OPEN", "HOLD"), ...site(null, 3) }, {}, "CLOSED age"],
  ["other languages have no hours", hours(10, "OPEN", "CLOSED"), { language: "ar" }, "HOLD default"],
])("%s", (_, set, at, expected) => {
  const { mode, because } = modeAt({ ...nothing, ...set }, { ...place, ...at }, now);
  expect(`${mode} ${because}`).toBe(expected);
});

describe("on duty", () => {
  const onDuty = (until: string) => ({ ...hours(10, "OPEN", "CLOSED"), onDutyUntil: new Date(until) });
  const at = (set: Partial<Modes>) => modeAt({ ...nothing, ...set }, place, now);

  test("somebody opens what hours close, to the second", () => {
    expect(at(onDuty("2026-11-28T12:00:01Z"))).toMatchObject({ mode: "OPEN", because: "hours" });
    expect(at(onDuty("2026-11-28T12:00:00Z"))).toMatchObject({ mode: "CLOSED", because: "hours" });
  });

  test("nobody opens what an editor closed", () => {
    expect(at({ ...onDuty("2026-11-28T13:00:00Z"), ...section("CLOSED") }).mode).toBe("CLOSED");
  });
});

test("panic holds those who are trusted, too, and nothing else does", () => {
  expect(modeAt({ ...nothing, ...panic }, place, now).holdsTrusted).toBe(true);
  expect(modeAt({ ...nothing, ...site("HOLD") }, place, now).holdsTrusted).toBe(false);
});

describe("what is closed opens by itself", () => {
  const until = (set: Partial<Modes>) => modeAt({ ...nothing, ...set }, place, now).until;

  test("when the hours begin again, and at no time where an editor has closed", () => {
    expect(until(hours(10, "OPEN", "CLOSED"))).toEqual(new Date("2026-11-29T08:00:00Z"));
    expect(until({ ...hours(10, "OPEN", "CLOSED"), ...section("CLOSED") })).toBeNull();
  });

  test("when who is on duty leaves outside the hours, and not within them", () => {
    const onDutyUntil = new Date("2026-11-28T13:00:00Z");
    expect(until({ ...hours(10, "CLOSED", "OPEN"), onDutyUntil })).toEqual(onDutyUntil);
    expect(until({ ...hours(14, "CLOSED", "OPEN"), onDutyUntil })).toEqual(new Date("2026-11-28T14:00:00Z"));
    expect(until({ ...hours(10, "OPEN", "CLOSED"), onDutyUntil })).toBeNull();
  });
});

test.each<[what: string, modes: Partial<Modes>, mode: string]>([
  ["open where nobody holds at any hour", hours(10, "OPEN", "OPEN"), "OPEN"],
  ["held where an hour holds", { ...site("OPEN"), ...hours(10, "OPEN", "HOLD") }, "HOLD"],
  ["not closed where an hour closes", { ...site("OPEN"), ...hours(10, "OPEN", "CLOSED") }, "HOLD"],
  ["held where the section holds", { ...section("HOLD"), ...hours(10, "OPEN", "OPEN") }, "HOLD"],
  [
    "closed where the site is closed, whatever the hours",
    { ...site("CLOSED"), ...hours(14, "OPEN", "OPEN") },
    "CLOSED",
  ],
  ["closed by age", { ...site("OPEN", 3), ...hours(14, "OPEN", "OPEN") }, "CLOSED"],
  ["the same in a panic", { ...site("OPEN"), ...panic }, "OPEN"],
])("a page shows a thread %s", (_, set, expected) => {
  expect(shownMode({ ...nothing, ...set }, place, now)).toBe(expected);
});
