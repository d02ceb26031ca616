import type { MessageKey } from "#lib/messages/translator.ts";

/** What has just become of a ban or a block, by the word in the address. */
export const done: ReadonlyMap<unknown, MessageKey> = new Map([
  ["banned", "deskBlocks.banned"],
  ["ban-lifted", "deskBlocks.lifted"],
  ["extended", "deskBlocks.extended"],
  ["gone", "deskBlocks.gone"],
  ["lifted", "deskQueue.lifted"],
  ["forgotten", "deskQueue.forgotten"],
]);
