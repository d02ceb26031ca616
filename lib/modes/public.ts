import { db } from "../db.ts";
import type { ThreadMode } from "../generated/prisma/enums.ts";
import type { Language } from "../text/language.ts";
import { isOnCall, type Mode, type Modes, modeAt, type Place, shownMode } from "./mode.ts";
import { isOnDuty, nextChange, type Timetable } from "./timetable.ts";
import { oncePerVersion } from "./version.ts";

/**
 * What becomes of a comment that comes now.
 * @param place.version of the settings (`moderation_settings.version`), as whoever asks has just read it
 */
export async function modeNow({ version, ...place }: Place & { version: number }, now = new Date()): Promise<Mode> {
  return modeAt(await modesOf(version), place, now);
}

/** What a page that is printed once says of a thread: how it is shown, and when its language's comments are read, if anybody has said. */
export async function findThreadMode(place: Place): Promise<{ mode: ThreadMode; timetable: Timetable | null }> {
  const modes = await modesOf(await versionNow());
  return { mode: shownMode(modes, place, new Date()), timetable: modes.timetables.get(place.language) ?? null };
}

/** When a comment in a language is likely to be read: `null` now, or where nobody has said. */
export async function readingBegins(language: Language, now = new Date()): Promise<Date | null> {
  const modes = await modesOf(await versionNow());
  const timetable = modes.timetables.get(language);
  return !timetable || isOnCall(modes, now) || isOnDuty(timetable, now) ? null : nextChange(timetable, now);
}

async function versionNow(): Promise<number> {
  return (await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } })).version;
}

/** All modes. */
export const modesOf = oncePerVersion(async (): Promise<Modes> => {
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
});
