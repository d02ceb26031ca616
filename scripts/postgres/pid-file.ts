import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Running = { pid: number; socketFolder: string };

const pidFile = (cluster: string) => join(cluster, "postmaster.pid");

/** The PostgreSQL that runs on this cluster, if one does: a pid file may be stale, and its number another program's. */
export function findRunning(cluster: string): Running | null {
  const [pid, , , , socketFolder] = lines(pidFile(cluster));
  if (!pid || !socketFolder) return null;
  return isPostgresOf(cluster, Number(pid)) ? { pid: Number(pid), socketFolder } : null;
}

/**
 * Makes what a killed PostgreSQL left behind harmless: its pid file, and the one beside its socket. PostgreSQL believes
 * any process with that number to be itself, be it another program or the shell of one that was killed; but it knows
 * its own parent, so we put our number there. We do not remove the file: from the rest of it PostgreSQL learns whether
 * children of the one that was killed are still at work.
 */
export function disarmPidFiles(cluster: string, sockets: string): void {
  for (const file of [pidFile(cluster), join(sockets, ".s.PGSQL.5432.lock")]) {
    const [, ...rest] = lines(file);
    if (rest.length > 0) writeFileSync(file, [process.pid, ...rest].join("\n"));
  }
}

export function isPostgresOf(cluster: string, pid: number): boolean {
  try {
    // PostgreSQL's working folder is its cluster.
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(cluster);
  } catch {
    return false;
  }
}

function lines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}
