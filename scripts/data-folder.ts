import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { inWords } from "./disk.ts";
import { Failure } from "./failure.mjs";
import { type Lock, tryLock } from "./lock.ts";
import { dataPlaces } from "./places.ts";

const holderSchema = z.object({ pid: z.int(), doing: z.string() });

/** Makes the data folder if need be and proves that it takes what we write. */
export function openDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    makeFolder(dataPlaces(folder).logs);
    proveRoom(join(folder, `.probe-${process.pid}`));
  } catch (error) {
    throw inWords(`The data folder ${folder}`, error);
  }
}

// Not Node's own `recursive`: on some disks that may not be written to it never comes back.
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function proveRoom(file: string): void {
  try {
    // A full disk still makes empty files; it is the bytes that it refuses.
    writeFileSync(file, Buffer.alloc(1 << 18));
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the data folder for this process. `doing` tells whoever comes second what it is used for. */
export function claimDataFolder(folder: string, doing: string): Lock {
  const places = dataPlaces(folder);
  const lock = tryLock(places.lock, "exclusive");
  if (!lock) throw new Failure(`The data folder ${folder} is in use ${holder(places.holder)}.`);
  writeFileSync(places.holder, JSON.stringify({ pid: process.pid, doing }), { mode: 0o600 });
  return {
    release() {
      rmSync(places.holder, { force: true });
      lock.release();
    },
  };
}

/** Is another process at work on this data folder? */
export function isClaimed(folder: string): boolean {
  const lock = tryLock(dataPlaces(folder).lock, "shared");
  lock?.release();
  return lock === null;
}

function holder(file: string): string {
  try {
    const { pid, doing } = holderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return `by process ${pid}, ${doing}`;
  } catch {
    return "by another process";
  }
}
