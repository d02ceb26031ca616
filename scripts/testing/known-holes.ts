import { spawnSync } from "node:child_process";
import { z } from "zod";
import { root } from "../places.ts";
import { step } from "../step.mjs";
import { oneFailed, onePassed, oneSkipped, type Tally } from "./tally.ts";

const verdict = z.object({ metadata: z.object({ vulnerabilities: z.object({ high: z.int(), critical: z.int() }) }) });

/** Counts an `npm audit --json`: a high or critical hole fails; an answer without a verdict is none. */
export function judge(report: string): Tally {
  const { data } = verdict.safeParse(parse(report));
  if (!data) return oneSkipped;
  const { high, critical } = data.metadata.vulnerabilities;
  return high + critical === 0 ? onePassed : oneFailed;
}

/** Asks the registry whether a package that production runs has a known high or critical hole. */
export async function findKnownHoles(): Promise<Tally> {
  const args = ["audit", "--omit=dev", "--json"];
  const { stdout } = await step("Known holes", async () => spawnSync("npm", args, { cwd: root, encoding: "utf8" }));
  const tally = judge(stdout);
  if (tally === oneFailed) console.error('  Known holes: failed; "npm audit --omit=dev" says which.');
  if (tally === oneSkipped) console.error("  Known holes: skipped, the registry here does not answer that question.");
  return tally;
}

function parse(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}
