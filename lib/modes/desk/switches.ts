import { db } from "../../db.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
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

/** Who is written to, once, when a comment has waited so many minutes; `null`: nobody. */
export function setAlarm(editor: Allowed<"regulate">, alarm: { after: number; to: string } | null): Promise<void> {
  return db.$transaction(async (tx) => {
    await outdate(tx);
    const data = { alarmAfter: alarm?.after ?? null, alarmTo: alarm?.to ?? null, alarmedAt: null };
    await tx.moderationSettings.update({ where, data, select: { id: true } });
    await record(tx, editor, "alarm.changed", "the site", { after: alarm?.after ?? null });
  });
}
