import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { isAlive, postgresOf, waitUntil } from "./data-folder.ts";

function postgres(dataFolder: string) {
  const found = postgresOf(dataFolder);
  if (!found) throw new Error(`no database runs in ${dataFolder}`);
  return found;
}

/** Ends what was begun. */
type End = () => Promise<void>;

function processesOf(dataFolder: string): number[] {
  const { pid } = postgres(dataFolder);
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return [
    pid,
    ...children
      .split("\n")
      .filter((line) => line.trim())
      .map(Number),
  ];
}

/** Makes the embedded database stand still, with every connection to it. */
export async function freezeDatabase(dataFolder: string): Promise<End> {
  const pids = processesOf(dataFolder);
  for (const each of pids) process.kill(each, "SIGSTOP");
  return async () => {
    for (const each of pids) if (isAlive(each)) process.kill(each, "SIGCONT");
  };
}

/** Kills the embedded database as a system without memory does, every process of it. */
export async function killDatabase(dataFolder: string): Promise<void> {
  await freezeDatabase(dataFolder);
  for (const each of processesOf(dataFolder)) process.kill(each, "SIGKILL");
}

/** How the embedded database of a data folder was started, to start it past any site. */
export function databaseCommand(dataFolder: string): string[] {
  return readFileSync(`/proc/${postgres(dataFolder).pid}/cmdline`, "utf8")
    .split("\0")
    .slice(0, -1);
}

/** Stops a database that no site looks after. Started again, it ends with the data folder. */
export async function stopDatabase(dataFolder: string): Promise<End> {
  const command = databaseCommand(dataFolder);
  const { pid } = postgres(dataFolder);
  process.kill(pid, "SIGINT");
  await waitUntil(() => !isAlive(pid));
  return () => startDatabase(dataFolder, command);
}

export async function startDatabase(dataFolder: string, command: string[]): Promise<void> {
  const guise = process.getuid?.() === 0 ? ["unshare", "--user", "--map-user=65534", "--map-group=65534"] : [];
  const [program = "", ...args] = [...guise, ...command];
  spawn(program, args, { detached: true, stdio: "ignore" }).unref();
  await waitUntil(() => readyIn(dataFolder));
}

/** The last line of PostgreSQL's pid file says how far it is. */
function readyIn(dataFolder: string): boolean {
  const file = postgresOf(dataFolder)?.file;
  return file !== undefined && readFileSync(file, "utf8").includes("ready");
}
