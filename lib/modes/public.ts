import type { ThreadMode } from "../generated/prisma/enums.ts";
import type { Language } from "../text/language.ts";

/** What decides how a comment is taken: the story's own mode, if it has one, and where the story stands. */
export interface Place {
  /** Of the settings (`moderation_settings.version`), as of now. */
  version: number;
  storyMode: ThreadMode | null;
  language: Language;
  sectionId: number | null;
  publishedAt: Date;
}

export interface Mode {
  mode: ThreadMode;
  /** Whether even those wait whom trust would publish at once. */
  holdsTrusted: boolean;
}

/** What becomes of a comment that comes now. */
export async function modeNow({ storyMode }: Place): Promise<Mode> {
  return { mode: storyMode ?? "HOLD", holdsTrusted: false };
}
