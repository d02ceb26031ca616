import { execFileSync, spawnSync } from "node:child_process";
import { cpus, loadavg, release, totalmem } from "node:os";
import nextPackage from "next/package.json" with { type: "json" };
import { root } from "../places.ts";
import { findProgram } from "./find-program.ts";

/** The machine, the versions and the date, in Markdown. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`,
    `${cpus().length} × ${cpu?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")} at the start.`,
    `Node ${process.versions.node}, Next ${nextPackage.version}, ${version("nginx", "-v")}, ${version("wrk", "-v")}.`,
  ];
  return lines.join("\n");
}

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  try {
    return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") ? " with changes" : "");
  } catch {
    return "unknown";
  }
}

function version(name: string, flag: string): string {
  const program = findProgram(name);
  if (!program) return `no ${name}`;
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: "utf8" });
  return `${name} ${/\d+\.\d+(\.\d+)?/.exec(stdout + stderr)?.[0] ?? "unknown"}`;
}
