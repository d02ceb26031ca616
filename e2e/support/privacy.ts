import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** `npm run privacy -- …` on a data folder: what it said, and on standard error. */
export async function runPrivacy(
  dataFolder: string,
  args: string[],
): Promise<{ said: string; complaint: string; exitCode: number | null }> {
  const launcher = join(import.meta.dirname, "..", "..", "scripts", "launch.mjs");
  const child = spawn(process.execPath, [launcher, "privacy", ...args], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [said, complaint, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { said, complaint, exitCode };
}
