import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The CPU time in a line of /proc/PID/stat, that of buried children included. In clock ticks. */
export function ticksIn(stat: string): number {
  // The program's name stands in brackets and may hold anything, brackets and spaces too.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

const ticksASecond = () => Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
let knownTicks: number | undefined;

/** The CPU time that a process and all below it have used. In microseconds. */
export function cpuOf(pid: number): number {
  knownTicks ??= ticksASecond();
  const ticks = family(pid).reduce((sum, each) => sum + (read(each, "stat", ticksIn) ?? 0), 0);
  return (ticks / knownTicks) * 1e6;
}

/** The memory that one process holds. In bytes. */
export function residentMemoryOf(pid: number): number {
  return (read(pid, "status", (status) => Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1])) ?? 0) * 1024;
}

function family(pid: number): number[] {
  let threads: string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  const children = threads.flatMap((thread) => read(pid, `task/${thread}/children`, numbers) ?? []);
  return [pid, ...children.flatMap(family)];
}

const numbers = (text: string) => text.split(" ").filter(Boolean).map(Number);

/** `undefined` for a process that has ended meanwhile: what it used is its parent's by now. */
function read<T>(pid: number, file: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(readFileSync(`/proc/${pid}/${file}`, "utf8"));
  } catch {
    return undefined;
  }
}
