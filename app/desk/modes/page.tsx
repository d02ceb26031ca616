import type { Metadata } from "next";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { AlarmForm } from "#components/desk/modes/alarm-form.tsx";
import { DutyForm } from "#components/desk/modes/duty-form.tsx";
import styles from "#components/desk/modes/modes.module.css";
import { PanicForm } from "#components/desk/modes/panic-form.tsx";
import { PlaceForm } from "#components/desk/modes/place-form.tsx";
import { TimetableForm } from "#components/desk/modes/timetable-form.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import { env } from "#lib/env.ts";
import { type MessageKey, messagesOf } from "#lib/messages/translator.ts";
import { findModes } from "#lib/modes/desk/overview.ts";
import { typedHours } from "#lib/modes/slots.ts";
import { may } from "#lib/staff/roles.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { isLanguage, languageNames, languages } from "#lib/text/language.ts";
import { deskWords } from "../words.ts";
import * as actions from "./actions.ts";
import { dutyChoices } from "./duty-choices.ts";
import { placesOf } from "./places.ts";
import { signedOutPage } from "./signed-out-page.tsx";
import { timetableChoices } from "./timetable-choices.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskModes.title") };
}

const done: ReadonlyMap<unknown, MessageKey> = new Map([
  ["place", "deskModes.placeChanged"],
  ["timetable", "deskModes.timetableChanged"],
  ["removed", "deskModes.timetableRemoved"],
  ["duty", "deskModes.dutyChanged"],
  ["alarm", "deskModes.alarmChanged"],
  ["panic", "deskModes.panicStarted"],
  ["ended", "deskModes.panicEnded"],
]);

/** What becomes of new comments in each place, when they are read, and the switches for hard hours. */
export default async function Page({ searchParams }: PageProps<"/desk/modes">) {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOutPage();
  const [query, t, found] = await Promise.all([searchParams, deskWords(), findModes(moderator)]);
  const { modes, sections, version, panicBy, alarmAfter, alarmTo } = found;
  const words = messagesOf(t.language).deskModes;
  const language = isLanguage(query.language) ? query.language : t.language;
  const timetable = modes.timetables.get(language);
  const regulates = may(moderator.role, "regulate");
  const notice = done.get(query.done);
  const tabs = languages.map((it) => ({
    href: `/desk/modes?language=${it}#timetable`,
    name: languageNames[it],
    here: it === language,
  }));
  const { timeZone, during, otherwise } = timetable ?? {
    timeZone: env().TIME_ZONE,
    during: "HOLD",
    otherwise: "HOLD",
  };
  const hours = timetable ? typedHours(timetable) : {};
  const isOnDuty = modes.onDutyUntil !== null && modes.onDutyUntil > new Date();
  return (
    <ModerationSheet title={t("deskModes.title")} here="modes" actor={moderator} t={t}>
      {notice && <Notice>{t(notice)}</Notice>}
      <p>{t("deskModes.intro")}</p>
      <h2>{t("deskModes.panic")}</h2>
      <p>{t("deskModes.panicIntro")}</p>
      {modes.panicSince === null ? (
        <PanicForm start={actions.beginPanic} words={{ sure: words.panicSure, start: words.panicStart }} />
      ) : (
        <>
          <p>{t("deskModes.panicSince", { time: t.dateTime(modes.panicSince), name: panicBy?.name ?? "" })}</p>
          {regulates && (
            <form action={actions.stopPanic}>
              <button type="submit">{t("deskModes.panicEnd")}</button>
            </form>
          )}
        </>
      )}
      <h2>{t("deskModes.duty")}</h2>
      <p>{t("deskModes.dutyIntro")}</p>
      {isOnDuty && modes.onDutyUntil && <p>{t("deskModes.dutyUntil", { time: t.dateTime(modes.onDutyUntil) })}</p>}
      <DutyForm
        change={actions.changeDuty}
        choices={dutyChoices.map((value) => ({
          value,
          label: value === "end" ? t("deskModes.dutyEnd") : t("deskModes.dutyHours", { count: Number(value) }),
        }))}
        words={{ label: words.dutyFor, save: words.dutySave }}
      />
      {!regulates && <p>{t("deskModes.readOnly")}</p>}
      <fieldset className={styles.fields} disabled={!regulates}>
        <BeginAnew version={version}>
          <h2>{t("deskModes.places")}</h2>
          <p>{t("deskModes.placesIntro")}</p>
          {placesOf(modes, sections, t).map(({ place, ...shown }) => (
            <PlaceForm key={shown.id} {...shown} action={actions.changePlace.bind(null, place)} words={words} />
          ))}
          <h2 id="timetable">{t("deskModes.timetable")}</h2>
          <p>{t("deskModes.timetableIntro")}</p>
        </BeginAnew>
      </fieldset>
      <Tabs label={t("deskModes.languages")} tabs={tabs} />
      <fieldset className={styles.fields} disabled={!regulates}>
        <BeginAnew version={version}>
          <TimetableForm
            key={language}
            action={actions.changeTimetable}
            initial={{ values: { language, timeZone, during, otherwise, ...hours }, errors: {} }}
            {...timetableChoices(t)}
            words={words}
          />
          {timetable && (
            <form action={actions.removeTimetable.bind(null, language)}>
              <button type="submit">{t("deskModes.removeTimetable")}</button>
            </form>
          )}
          <h2>{t("deskModes.alarm")}</h2>
          <p>{t("deskModes.alarmIntro")}</p>
          <AlarmForm
            action={actions.changeAlarm}
            initial={{ values: { minutes: String(alarmAfter ?? ""), to: alarmTo ?? "" }, errors: {} }}
            words={words}
          />
        </BeginAnew>
      </fieldset>
    </ModerationSheet>
  );
}
