import type { MessageKey, Translator } from "#lib/messages/translator.ts";

/** What has just been done, by the word in the address. */
const words = {
  blocked: "deskQueue.blocked",
  lifted: "deskQueue.lifted",
  forgotten: "deskQueue.forgotten",
  banned: "deskBlocks.banned",
  protected: "deskBlocks.protected",
  unreadable: "deskBlocks.unreadable",
  noted: "deskQueue.noted",
  gone: "deskDeciding.gone",
  none: "deskDeciding.selectFirst",
  watching: "deskQueue.watching",
  unwatched: "deskQueue.unwatched",
  redacted: "deskQueue.redacted",
  "redact-nothing": "deskQueue.redactNothing",
  upheld: "deskQueue.upheld",
  dismissed: "deskQueue.dismissed",
  "already-ruled": "deskQueue.alreadyRuled",
  changed: "deskDeciding.changed",
  replied: "deskQueue.replied",
} as const satisfies Record<string, MessageKey>;

function isKnown(done: string): done is keyof typeof words {
  return Object.hasOwn(words, done);
}

/** What an address says was just done, in words; null: nothing that needs no names. */
export function doneWords(done: string, numbers: { count: number; missed: number }, t: Translator): string | null {
  const { count, missed } = numbers;
  if (done === "read") return t("deskQueue.markedRead", { count });
  if (done === "many") {
    const left = missed > 0 ? ` ${t("deskDeciding.bulkMissed", { count: missed })}` : "";
    return t("deskDeciding.bulkDone", { count }) + left;
  }
  if (done === "undone") {
    const left = missed > 0 ? [t("deskDeciding.notUndone", { count: missed })] : [];
    return [...(count > 0 ? [t("deskDeciding.undone", { count })] : []), ...left].join(" ");
  }
  return isKnown(done) ? t(words[done]) : null;
}
