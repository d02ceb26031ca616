import { db } from "../../db.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import type { Timetable } from "../timetable.ts";
import { outdate } from "../version.ts";

/** Says when comments of a language are read; `null` takes the timetable away. */
export function saveTimetable(
  editor: Allowed<"regulate">,
  language: Language,
  timetable: Timetable | null,
): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    await tx.timetable.deleteMany({ where: { language } });
    if (timetable) {
      const { timeZone, during, otherwise, hours } = timetable;
      const slots = hours.map(({ weekday, fromMinute, toMinute }) => ({ weekday, fromMinute, toMinute }));
      const data = { language, timeZone, during, otherwise, hours: { create: slots } };
      await tx.timetable.create({ data, select: { language: true } });
    }
    const detail = timetable ? { ...timetable, hours: timetable.hours.length } : { removed: true };
    await record(tx, editor, "timetable.changed", `language ${language}`, detail);
    await announce(tx, "site");
  });
}
