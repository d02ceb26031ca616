import { db } from "../../db.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import type { PlaceMode } from "../mode.ts";
import { outdate } from "../version.ts";

/** The whole site, where neither is named. */
export interface ModePlace {
  language?: Language;
  sectionId?: number;
}

/** Says what becomes of comments in a place; where both are absent it does what the place around it does. */
export function setPlaceMode(
  editor: Allowed<"regulate">,
  { language, sectionId }: ModePlace,
  wanted: PlaceMode,
): Promise<void> {
  return db.$transaction(async (tx) => {
    // Comparing with null finds nothing, so that no unique key can be asked for; the lock keeps two editors apart.
    await outdate(tx);
    const place = { language: language ?? null, sectionId: sectionId ?? null };
    const before = await tx.commentMode.findFirst({ where: place });
    if (before?.mode === wanted.mode && before.closeAfterDays === wanted.closeAfterDays) return;
    if (before) await tx.commentMode.update({ where: { id: before.id }, data: wanted, select: { id: true } });
    else await tx.commentMode.create({ data: { ...place, ...wanted }, select: { id: true } });
    const subject = language ? `language ${language}` : sectionId ? `section ${sectionId}` : "the site";
    await record(tx, editor, "mode.changed", subject, { mode: wanted.mode, closeAfterDays: wanted.closeAfterDays });
    await announce(tx, "site");
  });
}
