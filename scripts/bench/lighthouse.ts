import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { dataPlaces } from "../places.ts";
import { step } from "../step.mjs";
import { findBrowser } from "../testing/browser.ts";
import type { Bench } from "./bench.ts";
import { type Budget, bounded, budgetTable } from "./budget.ts";
import { ask } from "./http.ts";
import { spread } from "./numbers.ts";
import { findSampleArticle } from "./sample-page.ts";
import { startSite } from "./site.ts";
import { summarize } from "./statistics.ts";

const bars = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const runs = 3;

/** What Lighthouse says of the sample article, as on a phone: its four scores, the median of some runs. */
export async function measureLighthouse(bench: Bench): Promise<string> {
  const folder = join(bench.folder, "lighthouse");
  const site = await step("Starting the site", () => startSite({ folder, core: bench.cores.serving }));
  bench.afterwards(site.stop);
  const url = site.url + (await findSampleArticle(site)).path;
  await ask(url);
  const browser = await launch({
    chromePath: await findBrowser(join(dataPlaces(folder).logs, "browser.log")),
    chromeFlags: ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  bench.afterwards(() => browser.kill());
  const audits: Audit[] = [];
  for (let run = 1; run <= runs; run += 1)
    audits.push(await step(`Lighthouse, run ${run} of ${runs}`, () => audit(url, browser.port)));
  const budgets = Object.entries(bars).map(([name, atLeast]) => verdict(name, atLeast, audits));
  const lost = [...new Set(audits.flatMap((it) => it.lost))].map((title) => `- ${title}`);
  return [budgetTable(budgets), ...(lost.length > 0 ? [`What cost points:\n\n${lost.join("\n")}`] : [])].join("\n\n");
}

type Audit = { scores: Map<string, number>; lost: string[] };

async function audit(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: Object.keys(bars) });
  if (!result) throw new Error("Lighthouse said nothing");
  const { categories, audits } = result.lhr;
  const scores = Object.entries(categories).map(([name, { score }]) => [name, (score ?? Number.NaN) * 100] as const);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const lost = weighed.map(({ id }) => audits[id]).filter((it) => it !== undefined && (it.score ?? 1) < 0.9);
  return { scores: new Map(scores), lost: lost.map((it) => it?.title ?? "") };
}

function verdict(name: string, atLeast: number, audits: readonly Audit[]): Budget {
  const scores = summarize(audits.map((it) => it.scores.get(name) ?? Number.NaN));
  return bounded(`Lighthouse, mobile: ${name}`, scores.median, { atLeast }, spread(scores));
}
