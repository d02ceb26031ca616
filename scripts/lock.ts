import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";

export type Lock = { release(): void };
export type Kind = "shared" | "exclusive";

/**
 * Takes a lock on a file, or answers `null` when another process holds it. The operating system gives the lock back
 * when its holder ends, however it ends. Node has no file locks of its own; SQLite's, on an empty file, are just that.
 */
export function tryLock(file: string, kind: Kind): Lock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec(kind === "exclusive" ? "BEGIN EXCLUSIVE" : "BEGIN; SELECT count(*) FROM sqlite_schema");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Takes a lock on a file, waiting for its holders; `onWait` is called once if there are any. */
export async function lock(file: string, kind: Kind, onWait: () => void): Promise<Lock> {
  let taken = tryLock(file, kind);
  if (!taken) onWait();
  while (!taken) {
    await pause(200);
    taken = tryLock(file, kind);
  }
  return taken;
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
