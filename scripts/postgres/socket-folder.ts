import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.mjs";
import type { Guise } from "./guise.ts";

const LONGEST = 107 - "/.s.PGSQL.5432".length;

/** A folder, closed to others, for PostgreSQL's socket. Usually `folder` itself; a socket's path may not be long. */
export function socketFolder(folder: string, { ids }: Guise): string {
  if (Buffer.byteLength(folder) <= LONGEST) return folder;
  const short = join(tmpdir(), `dateline-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  if (ids) chownSync(short, ids.uid, ids.gid);
  const found = lstatSync(short);
  const owner = ids?.uid ?? process.getuid?.();
  // Anybody may make folders here: take none that somebody else made ready for us.
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new Failure(`The folder ${short} belongs to somebody else: set DATA_DIR to a shorter path.`);
  }
  return short;
}

/** Removes a folder that {@link socketFolder} made apart from `folder`. */
export function releaseSocketFolder(sockets: string, folder: string): void {
  if (sockets !== folder) rmSync(sockets, { recursive: true, force: true });
}
