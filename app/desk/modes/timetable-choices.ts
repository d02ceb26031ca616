import type { Translator } from "#lib/messages/translator.ts";
import { weekdays } from "#lib/modes/slots.ts";
import { dayName } from "./day-name.ts";
import { modeChoices } from "./places.ts";

/** What a timetable is put together from. */
export function timetableChoices(t: Translator) {
  return {
    choices: modeChoices(t),
    days: weekdays.map((weekday) => ({ weekday, name: dayName(weekday, t) })),
    zones: Intl.supportedValuesOf("timeZone"),
  };
}
