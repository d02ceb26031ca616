import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** A new, empty data folder. */
export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), "dateline-e2e-"));
}

/** What PostgreSQL's pid file in a data folder says. */
export function postgresOf(dataFolder: string): { pid: number; sockets: string; file: string } | null {
  const file = join(dataFolder, "postgres", "cluster", "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , , sockets = ""] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), sockets, file };
}

/** The address of the embedded database of a data folder, for a site that shall use it as one of its own. */
export function databaseUrlOf(dataFolder: string): string {
  const sockets = postgresOf(dataFolder)?.sockets ?? "";
  return `postgresql://dateline@localhost/dateline?host=${encodeURIComponent(sockets)}`;
}

/** The process that serves from a data folder. */
export function serverOf(dataFolder: string): number {
  return JSON.parse(readFileSync(join(dataFolder, "dateline.json"), "utf8")).pid;
}

/** Asks the embedded database of a data folder, past the site. */
export async function query<Row extends pg.QueryResultRow>(
  dataFolder: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const sockets = postgresOf(dataFolder)?.sockets;
  const client = new pg.Client({ host: sockets, user: "dateline", database: "dateline" });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Removes a data folder, and ends the database that may still run on it. */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  const postgres = postgresOf(dataFolder);
  if (postgres && isAlive(postgres.pid)) {
    process.kill(postgres.pid, "SIGQUIT");
    await waitUntil(() => !isAlive(postgres.pid));
  }
  rmSync(dataFolder, { recursive: true, force: true });
}

/** Does this process still do anything? One that ended may stay on the list until its parent looks. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

export async function waitUntil(condition: () => boolean, patience = 30_000): Promise<void> {
  for (const deadline = Date.now() + patience; !condition(); await pause(50)) {
    if (Date.now() > deadline) throw new Error(`still not so after ${patience} ms: ${condition}`);
  }
}
