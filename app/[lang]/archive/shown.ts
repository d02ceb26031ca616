import type { Subject } from "#lib/press/subject.ts";
import { monthAfter } from "#lib/stories/calendar.ts";

/**
 * What a page of the archive is about: its month, those that its links lead to, and those in between, where a story may
 * come back. Before the oldest and after the newest there is no link until there is another story.
 */
export function shownInArchive(month: string, older: string | null, newer: string | null): Subject[] {
  const monthIn = (date: string | null) => date?.slice(0, "2026-11".length) ?? month;
  const last = monthIn(newer);
  const months = [monthIn(older)];
  for (let at = monthIn(older); at < last; at = monthAfter(at)) months.push(monthAfter(at));
  return [...months.map((it): Subject => `month ${it}`), ...(older && newer ? [] : (["stories"] as const))];
}
