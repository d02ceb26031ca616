import type { Prisma } from "../generated/prisma/client.ts";

/** Says, in the transaction that changes them, that what is remembered of rules, modes and timetables is old. */
export async function outdate(tx: Prisma.TransactionClient): Promise<void> {
  await tx.moderationSettings.update({ where: { id: 1 }, data: { version: { increment: 1 } }, select: { id: true } });
}

/**
 * Reads something once for each version of the settings (`moderation_settings.version`), which whoever asks has just
 * read: no change is missed, and nothing is asked while there is none. What could not be read is read again.
 */
export function oncePerVersion<Value>(read: () => Promise<Value>): (version: number) => Promise<Value> {
  let known: { version: number; value: Promise<Value> } | undefined;
  return (version) => {
    if (known?.version === version) return known.value;
    const reading = { version, value: read() };
    known = reading;
    reading.value.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading.value;
  };
}
