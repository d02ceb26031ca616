import { spawn } from "node:child_process";
import { join } from "node:path";

/** `npm run audit -- …` on a data folder: its exit code, and what it said. */
export function runAudit(dataFolder: string, args: string[]): Promise<{ code: number | null; said: string }> {
  const launcher = join(import.meta.dirname, "..", "..", "scripts", "launch.mjs");
  const child = spawn(process.execPath, [launcher, "audit", ...args], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, said })));
}
