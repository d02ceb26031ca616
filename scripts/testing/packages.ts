import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../run.ts";

/** The first of these programs that is found. Debian keeps servers where an ordinary user's PATH does not lead. */
export function onPath(programs: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** May this process install packages of the system? */
export function hasApt(): boolean {
  return process.getuid?.() === 0 && onPath(["apt-get"]) !== undefined;
}

/** Installs packages of Debian. */
export async function aptInstall(what: string, packages: string[], log: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run({ what, command: "apt-get", args: ["update"], env, log });
  await run({ what, command: "apt-get", args: ["install", "-y", "--no-install-recommends", ...packages], env, log });
}
