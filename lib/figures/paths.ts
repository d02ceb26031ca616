import type { Language } from "../text/language.ts";

/** How comments are moderated, in a month such as `2026-11`; without one, which months there are figures of. */
export function moderationPath(language: Language, month = ""): string {
  return [`/${language}/moderation`, ...month.split("-").filter(Boolean)].join("/");
}

/** The figures of a month as a file, the same in every language. */
export function moderationFilePath(language: Language, month: string): string {
  return `${moderationPath(language, month)}/figures.csv`;
}
