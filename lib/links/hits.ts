import { setTimeout as pause } from "node:timers/promises";

/**
 * Counts hits where they cost nobody anything: in memory, and together into the database a second later. A process that
 * is killed takes that second with it.
 */
export function hitCounter(add: (hits: ReadonlyMap<string, number>) => Promise<void>, milliseconds = 1_000) {
  let waiting = new Map<string, number>();
  let isWaiting = false;

  async function write(): Promise<void> {
    const hits = waiting;
    if (hits.size === 0) return;
    waiting = new Map();
    try {
      await add(hits);
    } catch (error) {
      // The database is away: they wait with those that come meanwhile, one number a code.
      console.error(`The hits of ${hits.size} short links wait for the database: ${error}`);
      for (const [code, count] of hits) waiting.set(code, (waiting.get(code) ?? 0) + count);
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
    count(code: string): void {
      waiting.set(code, (waiting.get(code) ?? 0) + 1);
      if (!isWaiting) void writeSoon();
    },
    /** Writes what still waits. */
    write,
  };
}
