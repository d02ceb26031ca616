import { setTimeout as pause } from "node:timers/promises";
import { findRunning, isPostgresOf } from "./pid-file.ts";

const PATIENCE = 10_000;

/** Ends the PostgreSQL that runs on a cluster, if one does: in good order if it can, at once if it cannot. Either way its data stay whole. */
export async function stopPostgres(cluster: string): Promise<void> {
  const pid = findRunning(cluster)?.pid;
  if (!pid) return;
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!isPostgresOf(cluster, pid)) return;
    process.kill(pid, signal);
    if (await ends(cluster, pid)) return;
  }
}

async function ends(cluster: string, pid: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while (isPostgresOf(cluster, pid)) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}
