import { db } from "../../db.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { outdate } from "../version.ts";

const where = { id: 1 } as const;

/** Holds everything from now on, whatever else is set. Any moderator may: an attack does not wait for an editor. */
export function startPanic(moderator: Allowed<"moderate">, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    const data = { panicSince: now, panicById: moderator.id };
    const { count } = await tx.moderationSettings.updateMany({ where: { ...where, panicSince: null }, data });
    if (count > 0) await record(tx, moderator, "panic.on", "the site");
  });
}

/** Lets modes and trust count again. What was held meanwhile stays held. */
export function endPanic(editor: Allowed<"regulate">): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    const data = { panicSince: null, panicById: null };
    const { count } = await tx.moderationSettings.updateMany({ where: { ...where, panicSince: { not: null } }, data });
    if (count > 0) await record(tx, editor, "panic.off", "the site");
  });
}

/** Somebody reads until then, whatever the timetables say; `null`: nobody does any longer. */
export function setDuty(moderator: Allowed<"moderate">, until: Date | null): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    await tx.moderationSettings.update({ where, data: { onDutyUntil: until }, select: { id: true } });
    await record(tx, moderator, "duty.changed", "the site", { until: until?.toISOString() ?? null });
  });
}

/** After how many minutes of waiting who is written to, once, and in which language. */
interface Alarm {
  after: number;
  to: string;
  language: Language;
}

/** Says who is written to when a comment has waited too long; `null`: nobody. */
export function setAlarm(editor: Allowed<"regulate">, alarm: Alarm | null): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    const whom = alarm ? { alarmTo: alarm.to, alarmLanguage: alarm.language } : { alarmTo: null };
    const data = { ...whom, alarmAfter: alarm?.after ?? null, alarmedAt: null };
    await tx.moderationSettings.update({ where, data, select: { id: true } });
    await record(tx, editor, "alarm.changed", "the site", { after: alarm?.after ?? null });
  });
}
