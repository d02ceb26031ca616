import { z } from "zod";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { modeNames } from "#lib/modes/mode.ts";
import { readHours } from "#lib/modes/slots.ts";
import type { Timetable } from "#lib/modes/timetable.ts";
import { parseForm } from "#lib/parse-form.ts";
import { isTimeZone } from "#lib/rules/hours.ts";
import { typed } from "../articles/refused.ts";
import { dayName } from "./day-name.ts";

const timetableForm = (t: Translator) =>
  z.object({
    timeZone: z.string().trim().refine(isTimeZone, t("deskModes.wrongTimeZone")),
    during: z.enum(modeNames),
    otherwise: z.enum(modeNames),
  });

/** A timetable as it was typed, or each mistake at its field. */
export function readTimetable(
  form: FormData,
  t: Translator,
): { kind: "read"; timetable: Timetable } | { kind: "refused"; state: FormState } {
  const values = typed(form);
  const parsed = parseForm(timetableForm(t), form);
  const { hours, wrong } = readHours(values);
  if (parsed.kind === "parsed" && wrong.length === 0) return { kind: "read", timetable: { ...parsed.data, hours } };
  const mistakes = wrong.map(({ weekday, from }) => {
    return [from, t("deskModes.wrongHours", { name: dayName(weekday, t) })] as const;
  });
  const errors = { ...(parsed.kind === "refused" && parsed.state.errors), ...Object.fromEntries(mistakes) };
  return { kind: "refused", state: { values, errors } };
}
