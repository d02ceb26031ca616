import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { tellsOfFullDisk } from "../disk.ts";
import { Failure } from "../failure.mjs";
import { answers, clusterUrl } from "./address.ts";
import type { Guise } from "./guise.ts";
import { disarmPidFiles } from "./pid-file.ts";

type Launch = { program: string; cluster: string; sockets: string; guise: Guise; log: string };

/** Starts PostgreSQL on a cluster and waits until it answers. */
export async function launch(what: Launch): Promise<void> {
  // Those who were killed with their parent's place still warm may take a moment to end.
  for (let patience = 20; ; patience -= 1) {
    const ended = start(what);
    const outcome = await Promise.race([ended, ready(what.sockets, ended)]);
    if (outcome === "ready") return;
    const said = readFileSync(what.log, "utf8");
    if (patience === 0 || !/is still in use/.test(said)) throw reason(said, what.log);
    await pause(500);
  }
}

function start({ program, cluster, sockets, guise, log }: Launch): Promise<"ended"> {
  disarmPidFiles(cluster, sockets);
  // One run a file: the last run's is kept beside it.
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const output = openSync(log, "a", 0o600);
  const settings = {
    listen_addresses: "",
    // A list, hence the quotes.
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    log_checkpoints: "off",
    // Disks have no arm to move: a plan made while a table was small goes by its index, and stays good when it grows.
    random_page_cost: "1.1",
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command = "", ...args] = [...guise.prefix, program, "-D", cluster, ...given];
  // A group of its own: Ctrl-C is for the site, which still needs its database to finish what is under way.
  const child = spawn(command, args, { detached: true, stdio: ["ignore", output, output], ...guise.ids });
  closeSync(output);
  const ended = new Promise<"ended">((resolve) => {
    child.on("error", () => resolve("ended"));
    child.on("exit", () => resolve("ended"));
  });
  child.unref();
  return ended;
}

/** Waits for as long as it lives: bringing a cluster back after a crash takes its time. */
async function ready(sockets: string, ended: Promise<"ended">): Promise<"ready" | "ended"> {
  while (!(await answers(clusterUrl(sockets, "postgres")))) {
    const outcome = await Promise.race([ended, pause(50)]);
    if (outcome === "ended") return "ended";
  }
  return "ready";
}

function reason(said: string, log: string): Failure {
  if (tellsOfFullDisk(said)) return new Failure("The database did not start: the disk is full.");
  const fatal = /(?:FATAL|PANIC|unshare|postgres): +(.+)/.exec(said)?.[1];
  return new Failure(`The database did not start${fatal ? ` (${fatal})` : ""}; its log is ${log}.`);
}
