import { setTimeout as pause } from "node:timers/promises";

/** How often each thing happened. What a thing is, its owner says in a few words. */
export type Counts = ReadonlyMap<string, number>;

/** More different things than this do not wait for a database that is away. */
const most = 100_000;

/**
 * Counts where it costs nobody anything: in memory, and together into the database a second later. A process that is
 * killed takes that second with it.
 * @param what the things, for the log
 */
export function tally(what: string, add: (counts: Counts) => Promise<void>, milliseconds = 1_000) {
  let waiting = new Map<string, number>();
  let isWaiting = false;

  function put(thing: string, count: number): void {
    const known = waiting.get(thing);
    if (known !== undefined || waiting.size < most) waiting.set(thing, (known ?? 0) + count);
  }

  async function write(): Promise<void> {
    const counts = waiting;
    if (counts.size === 0) return;
    waiting = new Map();
    try {
      await add(counts);
    } catch (error) {
      // The database is away: they wait with those that come meanwhile, one number a thing.
      console.error(`${counts.size} counts of ${what} wait for the database: ${error}`);
      for (const [thing, count] of counts) put(thing, count);
    }
  }

  async function writeSoon(): Promise<void> {
    isWaiting = true;
    while (waiting.size > 0) {
      await pause(milliseconds, undefined, { ref: false });
      await write();
    }
    isWaiting = false;
  }

  return {
    count(thing: string): void {
      put(thing, 1);
      if (!isWaiting) void writeSoon();
    },
    /** Writes what still waits. */
    write,
  };
}
