import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inWords } from "./disk.ts";
import { Failure } from "./failure.mjs";
import { type Lock, tryLock } from "./lock.ts";

/** Takes PRESS_DIR for this process: what one site prints, another would not know to take away. */
export function claimPressFolder(folder: string): Lock {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = tryLock(join(folder, "press.lock"), "exclusive");
    if (lock) return lock;
  } catch (error) {
    throw inWords(`The folder ${folder} (PRESS_DIR)`, error);
  }
  throw new Failure(`The folder ${folder} (PRESS_DIR) is in use by another Dateline.`);
}
