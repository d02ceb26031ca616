import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { dataPlaces } from "../places.ts";
import { step } from "../step.mjs";
import { findBrowser } from "../testing/browser.ts";
import type { Bench } from "./bench.ts";
import { type Budget, bounded, budgetTable, missedOf } from "./budget.ts";
import { ask } from "./http.ts";
import { spread } from "./numbers.ts";
import { findSampleArticle } from "./sample-page.ts";
import type { Measured } from "./save.ts";
import { startSite } from "./site.ts";
import { summarize } from "./statistics.ts";

/** Fetched when it is asked for: a hundred packages that nothing else here needs. */
const lighthouse = "lighthouse@13.5.0";
const bars = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const runs = 3;

/** What Lighthouse says of the sample article, as on a phone: its four scores, the median of some runs. */
export async function measureLighthouse(bench: Bench): Promise<Measured> {
  const folder = join(bench.folder, "lighthouse");
  const site = await step("Starting the site", () => startSite({ folder, core: bench.cores.serving }));
  bench.afterwards(site.stop);
  const url = site.url + (await findSampleArticle(site)).path;
  await ask(url);
  const browser = await findBrowser(join(dataPlaces(folder).logs, "browser.log"));
  const audits: Audit[] = [];
  for (let run = 1; run <= runs; run += 1)
    audits.push(
      await step(`Lighthouse, run ${run} of ${runs}`, () => audit(url, browser, join(folder, "lighthouse.json"))),
    );
  const budgets = Object.entries(bars).map(([name, atLeast]) => verdict(name, atLeast, audits));
  const lost = [...new Set(audits.flatMap((it) => it.lost))].map((title) => `- ${title}`);
  const text = [budgetTable(budgets), ...(lost.length > 0 ? [`What cost points:\n\n${lost.join("\n")}`] : [])].join(
    "\n\n",
  );
  return { text, missed: missedOf(budgets) };
}

type Audit = { scores: Map<string, number>; lost: string[] };

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

async function audit(url: string, browser: string, file: string): Promise<Audit> {
  const flags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");
  const only = Object.keys(bars).join(",");
  const args = [url, "--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${only}`];
  await promisify(execFile)("npx", ["--yes", lighthouse, ...args, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: browser },
    timeout: 300_000,
  });
  const { categories, audits } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const scores = Object.entries(categories).map(([name, { score }]) => [name, (score ?? Number.NaN) * 100] as const);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const lost = weighed.flatMap(({ id }) => audits[id] ?? []).filter(({ score }) => (score ?? 1) < 0.9);
  return { scores: new Map(scores), lost: lost.map(({ title }) => title) };
}

function verdict(name: string, atLeast: number, audits: readonly Audit[]): Budget {
  const scores = summarize(audits.map((it) => it.scores.get(name) ?? Number.NaN));
  return bounded(`Lighthouse, mobile: ${name}`, scores.median, { atLeast }, spread(scores));
}
