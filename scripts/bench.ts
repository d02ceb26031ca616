import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench } from "./bench/bench.ts";
import { chooseCores } from "./bench/cores.ts";
import { measureGrowth } from "./bench/growth.ts";
import { findGenerator } from "./bench/load.ts";
import { describeMachine } from "./bench/machine.ts";
import { findNginx } from "./bench/nginx.ts";
import { type Measured, type Part, save } from "./bench/save.ts";
import { measureSpeed } from "./bench/speed.ts";
import { Failure } from "./failure.mjs";
import { runProgram } from "./program.ts";

const { values } = parseArgs({
  options: {
    save: { type: "boolean", default: false },
    growth: { type: "boolean", default: false },
    lighthouse: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
  },
});

await runProgram(async (afterwards) => {
  if (process.platform !== "linux") throw new Failure("The bench reads /proc and binds cores: it runs on Linux only.");
  const cores = chooseCores();
  const pace = { generator: findGenerator(cores.loading), rounds: number("rounds", 1), seconds: number("seconds", 1) };
  findNginx();
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const bench: Bench = { folder, cores, pace, afterwards };

  const machine = describeMachine();
  const parts: (Part & Measured)[] = [];
  if (!values.growth && !values.lighthouse) parts.push({ title: "Speed", ...(await measureSpeed(bench)) });
  if (values.growth) parts.push({ title: "Growth", ...(await measureGrowth(bench)) });
  if (values.lighthouse) {
    const { measureLighthouse } = await import("./bench/lighthouse.ts");
    parts.push({ title: "Lighthouse", ...(await measureLighthouse(bench)) });
  }
  const dated = parts.map(({ title, text }) => ({ title, text: `${machine}\n\n${text}` }));
  const report = dated.map(({ title, text }) => `\n## ${title}\n\n${text}`).join("\n");
  const saved = values.save ? `\n\nSaved in ${save(dated)}.` : "";
  const missed = parts.flatMap((part) => part.missed);
  const words = missed.length > 0 ? `\n\nMissed: ${missed.join("; ")}.` : "";
  return { code: missed.length > 0 ? 1 : 0, lastWords: report + saved + words };
});

function number(name: "rounds" | "seconds", least: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Failure(`--${name} is a number, ${least} or more.`);
}
