import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../places.ts";
import { seconds, step } from "../step.mjs";
import { inWords, oneFailed, onePassed, readReport, type Tally } from "./tally.ts";

type Outcome = { succeeded: boolean; output: string };

/** Runs a tool that says yes or no; what it says is shown when it is no. */
export async function check(what: string, tool: string, args: string[]): Promise<Tally> {
  const { succeeded, output } = await step(what, () => runTool(tool, args, {}, "pipe"));
  if (succeeded) return onePassed;
  console.error(output);
  console.error(`  ${what}: failed`);
  return oneFailed;
}

/** Runs a test runner, shows what it says, and counts by the report that it writes. */
export async function suite(
  what: string,
  report: string,
  tool: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  const began = performance.now();
  console.error(`  Running the ${what} tests …`);
  const { succeeded } = await runTool(tool, args, env, "inherit");
  const tally = readReport(report, succeeded);
  console.error(`  The ${what} tests: ${inWords(tally)} (${seconds(performance.now() - began)})`);
  return tally;
}

/** Runs a project of vitest.config.ts; its report goes into the folder. */
export function vitest(project: string, folder: string, env: Record<string, string> = {}): Promise<Tally> {
  const report = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return suite(project, report, "vitest/vitest.mjs", ["run", `--project=${project}`, ...reporters], env);
}

function runTool(
  tool: string,
  args: string[],
  env: Record<string, string>,
  output: "pipe" | "inherit",
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
  });
  const end = () => child.kill();
  process.once("exit", end);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (said += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", end);
      resolve({ succeeded: code === 0, output: said });
    });
  });
}
