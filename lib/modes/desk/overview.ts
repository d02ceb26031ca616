import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import { modesOf } from "../public.ts";

/** All that is set of modes, for the page where it is changed. */
export async function findModes(_colleague: Allowed<"moderate"> | Allowed<"regulate">) {
  const settings = await db.moderationSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { version: true, alarmAfter: true, alarmTo: true, panicBy: { select: { name: true } } },
  });
  const sections = await db.section.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, slug: true, names: { select: { language: true, name: true } } },
  });
  return { ...settings, sections, modes: await modesOf(settings.version) };
}

/** Since when everything is held and on whose word; `null` while it is not. */
export async function findPanic(_moderator: Allowed<"moderate">): Promise<{ since: Date; by: string } | null> {
  const found = await db.moderationSettings.findUnique({
    where: { id: 1 },
    select: { panicSince: true, panicBy: { select: { name: true } } },
  });
  return found?.panicSince ? { since: found.panicSince, by: found.panicBy?.name ?? "" } : null;
}
