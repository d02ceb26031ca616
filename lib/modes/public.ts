import { db } from "../db.ts";
import type { ThreadMode } from "../generated/prisma/enums.ts";
import type { Language } from "../text/language.ts";
import { type Mode, type Modes, modeAt, type Place, shownMode } from "./mode.ts";
import { isOnDuty, nextChange, type Timetable } from "./timetable.ts";

let known: { version: number; modes: Promise<Modes> } | undefined;

/**
 * What becomes of a comment that comes now.
 * @param place.version of the settings (`moderation_settings.version`), as whoever asks has just read it
 */
export async function modeNow({ version, ...place }: Place & { version: number }, now = new Date()): Promise<Mode> {
  return modeAt(await modesOf(version), place, now);
}

/** How a thread is shown on a page that is printed once. */
export async function threadMode(place: Place): Promise<ThreadMode> {
  return shownMode(await modesOf(await versionNow()), place, new Date());
}

/** When comments in a language are read; `null` where nobody has said. */
export async function findTimetable(language: Language): Promise<Timetable | null> {
  return (await modesOf(await versionNow())).timetables.get(language) ?? null;
}

/** When a comment in a language is likely to be read: `null` now, or where nobody has said. */
export async function readingBegins(language: Language, now = new Date()): Promise<Date | null> {
  const { timetables, onDutyUntil } = await modesOf(await versionNow());
  const timetable = timetables.get(language);
  const isOnCall = onDutyUntil !== null && now < onDutyUntil;
  return !timetable || isOnCall || isOnDuty(timetable, now) ? null : nextChange(timetable, now);
}

async function versionNow(): Promise<number> {
  return (await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } })).version;
}

/** All modes, read once for each version of the settings: no change is missed, and nothing is asked while there is none. */
export function modesOf(version: number): Promise<Modes> {
  if (known?.version === version) return known.modes;
  const modes = readModes();
  known = { version, modes };
  modes.catch(() => {
    known = undefined;
  });
  return modes;
}

async function readModes(): Promise<Modes> {
  const [settings, places, timetables] = await Promise.all([
    db.moderationSettings.findUniqueOrThrow({ where: { id: 1 }, select: { panicSince: true, onDutyUntil: true } }),
    db.commentMode.findMany(),
    db.timetable.findMany({ include: { hours: { orderBy: [{ weekday: "asc" }, { fromMinute: "asc" }] } } }),
  ]);
  return {
    ...settings,
    site: places.find((it) => it.language === null && it.sectionId === null) ?? null,
    languages: new Map(places.flatMap((it) => (it.language === null ? [] : [[it.language, it]]))),
    sections: new Map(places.flatMap((it) => (it.sectionId === null ? [] : [[it.sectionId, it]]))),
    timetables: new Map(timetables.map((it) => [it.language, it])),
  };
}
