import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Failure } from "../failure.mjs";
import { autocannonArguments, readAutocannon } from "./autocannon.ts";
import { onCore } from "./cores.ts";
import { findProgram } from "./find-program.ts";
import { type Ask, type Load, readWrk, wrkArguments } from "./wrk.ts";

export type Generator = { name: string; run(ask: Ask): Promise<Load> };

/** The load generator that this machine has, bound to a core. */
export function findGenerator(core: number): Generator {
  const wrk = findProgram("wrk");
  if (wrk) return { name: "wrk", run: async (ask) => readWrk(await say(core, wrk, wrkArguments(ask))) };
  const autocannon = findProgram("autocannon");
  if (!autocannon) {
    throw new Failure(
      "The bench needs wrk to make load. On Debian: apt-get install wrk (or else npm install -g autocannon).",
    );
  }
  return {
    name: "autocannon",
    async run(ask) {
      if (ask.script !== undefined) throw new Failure("This needs wrk. On Debian: apt-get install wrk.");
      return readAutocannon(await say(core, autocannon, autocannonArguments(ask)));
    },
  };
}

async function say(core: number, program: string, args: string[]): Promise<string> {
  const bound = onCore(core, program, args);
  const { stdout } = await promisify(execFile)(bound.command, bound.args);
  return stdout;
}
