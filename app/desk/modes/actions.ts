"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { findModes } from "#lib/modes/desk/overview.ts";
import { type ModePlace, setPlaceMode } from "#lib/modes/desk/place-modes.ts";
import { endPanic, setAlarm, setDuty, startPanic } from "#lib/modes/desk/switches.ts";
import { saveTimetable } from "#lib/modes/desk/timetables.ts";
import { modeNames } from "#lib/modes/mode.ts";
import { parseForm } from "#lib/parse-form.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { isLanguage, type Language } from "#lib/text/language.ts";
import { refused, signedOut } from "../articles/refused.ts";
import { deskWords } from "../words.ts";
import { dutyChoices } from "./duty-choices.ts";
import { readTimetable } from "./read-timetable.ts";

const most = { days: 3650, minutes: 43_200 } as const;

/** Nothing, or a whole number from one to `limit`. */
const count = (limit: number, error: string) =>
  z
    .string()
    .trim()
    .refine((typed) => typed === "" || (/^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= limit), error)
    .transform((typed) => (typed === "" ? null : Number(typed)));

const placeForm = (t: Translator) =>
  z.object({
    mode: z.enum(["", ...modeNames]),
    days: count(most.days, t("deskModes.wrongDays", { limit: most.days })),
  });

/** Says what becomes of new comments in a place. */
export async function changePlace(given: ModePlace, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const t = await deskWords();
  const { sections } = await findModes(editor);
  const place = placeOf(given, sections);
  const parsed = parseForm(placeForm(t), form);
  if (parsed.kind === "refused") {
    const { values, errors } = parsed.state;
    const field = `days-${place.language ?? place.sectionId ?? "site"}`;
    return refused({ values, errors: errors.days === undefined ? {} : { [field]: errors.days } });
  }
  const { mode, days } = parsed.data;
  await setPlaceMode(editor, place, { mode: mode === "" ? null : mode, closeAfterDays: days });
  redirect("/desk/modes?done=place");
}

/** Says when comments of a language are read. */
export async function changeTimetable(_: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const t = await deskWords();
  const language = languageOf(form.get("language"));
  const read = readTimetable(form, t);
  if (read.kind === "refused") return refused(read.state);
  await saveTimetable(editor, language, read.timetable);
  redirect(`/desk/modes?language=${language}&done=timetable`);
}

export async function removeTimetable(given: Language): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/modes");
  const language = languageOf(given);
  await saveTimetable(editor, language, null);
  redirect(`/desk/modes?language=${language}&done=removed`);
}

const alarmForm = (t: Translator) =>
  z.object({
    minutes: count(most.minutes, t("deskModes.wrongMinutes", { limit: most.minutes })),
    to: z.string().trim().max(254, t("deskModes.wrongAddress")),
  });

/** Says after which wait somebody is written to, and who. */
export async function changeAlarm(_: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const t = await deskWords();
  const parsed = parseForm(alarmForm(t), form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const { minutes, to } = parsed.data;
  if (minutes !== null && !z.email().safeParse(to).success) {
    return refused({ values: parsed.typed, errors: { to: t("deskModes.wrongAddress") } });
  }
  await setAlarm(editor, minutes === null ? null : { after: minutes, to, language: t.language });
  redirect("/desk/modes?done=alarm");
}

const dutyForm = z.object({ hours: z.enum(dutyChoices) });

/** Says for how long somebody is on duty from now on. */
export async function changeDuty(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/modes");
  const parsed = parseForm(dutyForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { hours } = parsed.data;
  await setDuty(moderator, hours === "end" ? null : new Date(Date.now() + Number(hours) * 3_600_000));
  redirect("/desk/modes?done=duty");
}

const panicForm = z.object({ sure: z.literal("on") });

export async function beginPanic(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/modes");
  // The browser asks for the tick.
  if (parseForm(panicForm, form).kind === "refused") redirect("/desk/modes");
  await startPanic(moderator);
  // The frame around the page says so, too.
  refresh();
  redirect("/desk/modes?done=panic");
}

export async function stopPanic(): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/modes");
  await endPanic(editor);
  refresh();
  redirect("/desk/modes?done=ended");
}

const placeShape = z.strictObject({
  language: z.custom<Language>(isLanguage).optional(),
  sectionId: z.int().optional(),
});

/** What was bound to a form has travelled through the browser. */
function placeOf(given: unknown, sections: readonly { id: number }[]): ModePlace {
  const { data } = placeShape.safeParse(given);
  if (!data) redirect("/desk/missing");
  const { language, sectionId } = data;
  if (language) return { language };
  if (sectionId === undefined) return {};
  return sections.some(({ id }) => id === sectionId) ? { sectionId } : redirect("/desk/missing");
}

function languageOf(given: unknown): Language {
  if (!isLanguage(given)) redirect("/desk/missing");
  return given;
}
