import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Failure } from "../failure.mjs";

/** Which core serves and which one makes the load. */
export type Cores = { serving: number; loading: number };

/** Reads a kernel's list of cores, such as `0-2,7`. */
export function readCoreList(list: string): number[] {
  return list.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Two cores of those that this process may use. */
export function chooseCores(): Cores {
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "";
  const [serving, loading] = readCoreList(list);
  if (serving === undefined || loading === undefined) {
    throw new Failure("The bench needs two cores: one for what serves and one for what asks.");
  }
  return { serving, loading };
}

/** A command, bound to a core with everything that it starts. */
export function onCore(core: number, command: string, args: string[]): { command: string; args: string[] } {
  return { command: "taskset", args: ["-c", String(core), command, ...args] };
}

/** Binds a running process to a core, all its threads, but not what it has started already. */
export function pin(pid: number, core: number): void {
  execFileSync("taskset", ["-a", "-p", "-c", String(core), String(pid)], { stdio: "ignore" });
}
