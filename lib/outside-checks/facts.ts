import type { Language } from "../text/language.ts";

/** What checks outside are told of a comment, and nothing else. */
export interface OutsideFacts {
  /** `EDIT`: newer words of a comment that was told of before. */
  action: "NEW" | "EDIT";
  text: string;
  author: string;
  /** Absent once it is no longer kept. */
  email: string | null;
  language: Language;
  story: { code: string; publishedAt: Date | null };
  /** The comment that it answers. */
  parentId: number | null;
  /** The visitor under the key of these days (lib/visitors); absent once that is gone. */
  visitor: Uint8Array | null;
  /** What stands in the field that only robots see. */
  honeypot: string;
  /** When it was written; absent: now. */
  at?: Date;
}
