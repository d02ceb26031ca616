import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../failure.mjs";

export type Background = { pid: number; output(): string; stop(): Promise<void> };

export type Command = {
  what: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Asked again and again with all that the program has said, until it says yes. */
  isReady(said: string): boolean | Promise<boolean>;
};

const startPatience = 300_000;
const stopPatience = 20_000;

/** Starts a program of our own and waits until it is ready. Ends with us, whatever happens. */
export async function startBackground({ what, command, args, cwd, env, isReady }: Command): Promise<Background> {
  // Our programs that listen to the channel stop by themselves when we are killed.
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (said += text));
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.on("error", (error) => (said += error.message));
    child.on("close", resolve);
  }).then(() => {
    isOver = true;
  });
  const orphan = () => child.kill();
  process.once("exit", orphan);

  const stop = async () => {
    process.off("exit", orphan);
    child.kill("SIGTERM");
    const waiting = new AbortController();
    const late = pause(stopPatience, "late" as const, { signal: waiting.signal }).catch(() => {});
    if ((await Promise.race([ended, late])) === "late") child.kill("SIGKILL");
    waiting.abort();
    await ended;
  };

  for (const deadline = Date.now() + startPatience; !(await isReady(said)); await pause(50)) {
    if (isOver) throw new Failure(`${what} did not start:\n${said}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Failure(`${what} was not ready in time:\n${said}`);
    }
  }
  return { pid: child.pid ?? 0, output: () => said, stop };
}
