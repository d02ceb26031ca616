import { minuteOf } from "../clock.ts";
import { type DutyHours, merged, type Timetable } from "./timetable.ts";

/** The week's days, as ISO 8601 numbers them. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const day = 24 * 60;

/** The fields of a form for the hours of a day: two times from and to. */
export function slotsOf(weekday: number) {
  return [1, 2].map((slot) => ({ weekday, from: `from-${weekday}-${slot}`, to: `to-${weekday}-${slot}` }));
}

export const slots = weekdays.flatMap(slotsOf);

/** What the fields show of a timetable. */
export function typedHours({ hours }: Pick<Timetable, "hours">): Record<string, string> {
  const fields = weekdays.flatMap((weekday) => {
    const own = hours.filter((it) => it.weekday === weekday);
    return slotsOf(weekday).flatMap(({ from, to }, i) => {
      const found = own[i];
      return found ? [[from, clock(found.fromMinute)] as const, [to, clock(found.toMinute)] as const] : [];
    });
  });
  return Object.fromEntries(fields);
}

/** What was typed as hours, and the days on which it is none: half a pair, no time, or an end before its beginning. */
export function readHours(typed: Partial<Record<string, string>>): { hours: DutyHours[]; wrong: typeof slots } {
  const hours: DutyHours[] = [];
  const wrong: typeof slots = [];
  for (const slot of slots) {
    const [from = "", to = ""] = [typed[slot.from], typed[slot.to]];
    if (from === "" && to === "") continue;
    const fromMinute = minuteOf(from);
    // Midnight ends a day as 24:00, which a field for times does not know.
    const toMinute = to === "00:00" ? day : minuteOf(to);
    if (fromMinute === null || toMinute === null || fromMinute >= toMinute) wrong.push(slot);
    else hours.push({ weekday: slot.weekday, fromMinute, toMinute });
  }
  return { hours: merged(hours), wrong };
}

function clock(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
