import { setTimeout as pause, setInterval } from "node:timers/promises";
import { say } from "../program.ts";
import { findRunningIn, startCluster } from "./cluster.ts";

/**
 * Brings the PostgreSQL of a data folder back whenever it ends without having been asked to: killed for its memory, or
 * by somebody's mistake. Answers how to stop looking after it.
 */
export function keepRunning(dataFolder: string): () => Promise<void> {
  const over = new AbortController();
  const watch = async () => {
    for await (const _ of setInterval(2_000, undefined, { signal: over.signal, ref: false })) {
      if (findRunningIn(dataFolder)) continue;
      console.error("  The database has ended by itself.");
      try {
        await startCluster(dataFolder);
      } catch (error) {
        say(error);
        await pause(10_000, undefined, { signal: over.signal, ref: false });
      }
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!over.signal.aborted) say(error);
  });
  return () => {
    over.abort();
    return watching;
  };
}
