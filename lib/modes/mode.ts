import type { ThreadMode } from "../generated/prisma/enums.ts";
import type { Language } from "../text/language.ts";
import { isOnDuty, nextChange, type Timetable } from "./timetable.ts";

/** From the most to the least open. */
export const modeNames = ["OPEN", "HOLD", "CLOSED"] as const satisfies ThreadMode[];

/** What decides how a comment is taken: the story's own mode, if it has one, and where the story stands. */
export interface Place {
  storyMode: ThreadMode | null;
  language: Language;
  sectionId: number | null;
  publishedAt: Date;
}

export interface PlaceMode {
  /** Absent where it is as further out: the section, the language, the site. */
  mode: ThreadMode | null;
  closeAfterDays: number | null;
}

/** All that is set of modes. */
export interface Modes {
  site: PlaceMode | null;
  languages: ReadonlyMap<Language, PlaceMode>;
  sections: ReadonlyMap<number, PlaceMode>;
  timetables: ReadonlyMap<Language, Timetable>;
  panicSince: Date | null;
  onDutyUntil: Date | null;
}

export interface Mode {
  mode: ThreadMode;
  because: "panic" | "age" | "story" | "section" | "hours" | "language" | "site" | "default";
  /** Of what hours have closed: when they open it again by themselves. */
  until: Date | null;
  /** Whether even those wait whom trust would publish at once. */
  holdsTrusted: boolean;
}

/** The place of an article as readers' pages have it. */
export function placeOf({ language, sectionId, publishedAt, story }: Whole): Place {
  return { language, sectionId, publishedAt: publishedAt ?? new Date(0), storyMode: story.threadMode };
}

interface Whole {
  language: Language;
  sectionId: number;
  publishedAt: Date | null;
  story: { threadMode: ThreadMode | null };
}

const strictness: Record<ThreadMode, number> = { OPEN: 0, HOLD: 1, CLOSED: 2 };

/**
 * What becomes of a comment that comes `now`. The innermost of story, section, language and site that says something
 * says it, and where none does all is held. A timetable takes the place of its language's and of the site's mode, unless
 * they have closed; under a story or section with a mode of its own the stricter of the two holds. A thread that is too old is closed unless its
 * story has a mode of its own. Panic holds whatever is not closed, also of those who are trusted.
 */
export function modeAt(modes: Modes, place: Place, now: Date): Mode {
  const settled = settledMode(modes, place, now);
  const timed = settled.because === "age" ? settled : inHours(modes, place, settled, now);
  if (modes.panicSince === null || timed.mode === "CLOSED") return timed;
  return { mode: "HOLD", because: "panic", until: null, holdsTrusted: true };
}

/**
 * What a page that is printed once can say: without panic, which comes and goes, and open only where the hours never
 * hold or close.
 */
export function shownMode(modes: Modes, place: Place, now: Date): ThreadMode {
  const settled = settledMode(modes, place, now);
  const timetable = modes.timetables.get(place.language);
  if (!timetable || settled.mode === "CLOSED") return settled.mode;
  const isOpen = (timed: ThreadMode) => (outweighs(settled, timed) ? settled.mode : timed) === "OPEN";
  return isOpen(timetable.during) && isOpen(timetable.otherwise) ? "OPEN" : "HOLD";
}

function settledMode(modes: Modes, place: Place, now: Date): Mode {
  const found = (mode: ThreadMode, because: Mode["because"]) => ({ mode, because, until: null, holdsTrusted: false });
  if (place.storyMode) return found(place.storyMode, "story");
  const days = places(modes, place).find(([, it]) => it?.closeAfterDays != null)?.[1]?.closeAfterDays;
  if (days != null && now.getTime() >= place.publishedAt.getTime() + days * 86_400_000) return found("CLOSED", "age");
  for (const [because, it] of places(modes, place)) if (it?.mode) return found(it.mode, because);
  return found("HOLD", "default");
}

function places({ site, languages, sections }: Modes, { sectionId, language }: Place) {
  return [
    ["section", sectionId === null ? undefined : sections.get(sectionId)],
    ["language", languages.get(language)],
    ["site", site],
  ] as const;
}

/** Whether somebody has said that they are on duty, whatever the hours are. */
export function isOnCall({ onDutyUntil }: Modes, now: Date): boolean {
  return onDutyUntil !== null && now < onDutyUntil;
}

function inHours(modes: Modes, { language }: Place, settled: Mode, now: Date): Mode {
  const timetable = modes.timetables.get(language);
  if (!timetable) return settled;
  const isCalled = isOnCall(modes, now);
  const isInHours = isOnDuty(timetable, now);
  const timed = isCalled || isInHours ? timetable.during : timetable.otherwise;
  if (outweighs(settled, timed)) return settled;
  if (timed !== "CLOSED") return { mode: timed, because: "hours", until: null, holdsTrusted: false };
  // Who is on duty within the hours and leaves before they end changes nothing.
  const until = isCalled && !isInHours ? modes.onDutyUntil : nextChange(timetable, now);
  return { mode: timed, because: "hours", until, holdsTrusted: false };
}

/** Hours open nothing that was closed, and nothing that a story or section holds. */
function outweighs({ mode, because }: Mode, timed: ThreadMode): boolean {
  const isOwn = because === "story" || because === "section" || mode === "CLOSED";
  return isOwn && strictness[mode] >= strictness[timed];
}
