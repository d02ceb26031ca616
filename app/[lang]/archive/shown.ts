import type { Subject } from "#lib/press/subject.ts";

/**
 * What a page of the archive is about: its month, and those that its links lead to. The newest has no link to a newer
 * one until there is another story.
 */
export function shownInArchive(month: string, older: string | null, newer: string | null): Subject[] {
  const months = [month, older, newer].flatMap((date) => date?.slice(0, month.length) ?? []);
  return [...months.map((it): Subject => `month ${it}`), ...(newer === null ? (["stories"] as const) : [])];
}
