import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { tellsOfFullDisk } from "./disk.ts";
import { Failure } from "./failure.mjs";
import { root } from "./places.ts";

export type Program = {
  what: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  log: string;
  ids?: { uid: number; gid: number } | undefined;
};

/** Runs a program of the checkout to its end; what it says goes into the log. Throws a {@link Failure} if it fails. */
export async function run({ what, command, args, env, log, ids }: Program): Promise<void> {
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], ...ids });
  // Stopped in the middle, we leave nobody at work behind us.
  const end = () => child.kill();
  process.once("exit", end);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => said.push(bytes));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  process.off("exit", end);
  const output = Buffer.concat(said).toString();
  keep(log, `$ ${command} ${args.join(" ")}\n${output}\n`);
  if (code === 0) return;
  if (tellsOfFullDisk(output)) throw new Failure(`${what} failed: the disk is full.`);
  throw new Failure(`${what} failed; what was said stands in ${log}.`);
}

function keep(log: string, text: string) {
  try {
    appendFileSync(log, text, { mode: 0o600 });
  } catch {
    // A full disk must not hide why the program itself failed.
  }
}
