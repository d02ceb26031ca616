import { redirect } from "next/navigation";
import { AlarmForm } from "#components/desk/modes/alarm-form.tsx";
import { TimetableForm } from "#components/desk/modes/timetable-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { messagesOf } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { signInPath } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { changeAlarm, changeTimetable } from "./actions.ts";
import { timetableChoices } from "./timetable-choices.ts";

/**
 * Stands in for the modes where somebody has just sent a timetable or the alarm, without scripts and without a session: it
 * holds what they typed and nothing else. Whoever only asks for the page, or has typed nothing, is led to the sign-in.
 */
export async function signedOutPage() {
  const refused = refusal();
  const isAlarm = refused?.values.minutes !== undefined;
  if (!refused || !(isAlarm || refused.values.timeZone !== undefined)) redirect(signInPath());
  const t = await deskWords();
  const words = messagesOf(t.language).deskModes;
  return (
    <Sheet title={t("deskModes.title")} language={t.language}>
      {isAlarm ? (
        <AlarmForm action={changeAlarm} initial={refused} words={words} />
      ) : (
        <TimetableForm action={changeTimetable} initial={refused} {...timetableChoices(t)} words={words} />
      )}
    </Sheet>
  );
}
