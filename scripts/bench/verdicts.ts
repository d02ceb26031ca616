import { type Budget, bounded } from "./budget.ts";
import { figure, spread } from "./numbers.ts";
import type { Result, Round } from "./race.ts";
import { median, summarize } from "./statistics.ts";
import { table } from "./table.ts";

const cpu = ({ cpu }: Round) => cpu;
const rate = ({ requestsPerSecond }: Round) => requestsPerSecond;
const p99 = ({ p99 }: Round) => p99;

/** One table of a race: each target's figures, and its CPU beside that of nginx and of `next start`. */
export function raceTable(results: readonly Result[]): string {
  const rows = results.map(({ target, bytes, rounds }) => {
    const of = (measure: (round: Round) => number) => summarize(rounds.map(measure));
    const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
    return [
      target.name + (failed > 0 ? ` (${failed} failed)` : ""),
      spread(of(cpu)),
      spread(of(rate)),
      figure(of(({ p50 }) => p50).median),
      figure(of(p99).median),
      figure(bytes),
      figure(ratio(results, twin(target.name), target.name, cpu).median),
      figure(ratio(results, "next start, gzip", target.name, cpu).median),
    ];
  });
  const head = ["Target", "CPU µs/request", "requests/s", "p50 ms", "p99 ms", "bytes", "nginx ÷ it", "next ÷ it"];
  return table(head, rows);
}

/** The nginx target that a target is compared with. */
function twin(name: string): string {
  return `nginx, ${/304|302|br/.exec(name)?.[0] ?? "gzip"}`;
}

/** What one target needs divided by what another needs, round by round. NaN where one of them did not run. */
function ratio(results: readonly Result[], above: string, below: string, measure: (round: Round) => number) {
  const rounds = (name: string) => results.find(({ target }) => target.name === name)?.rounds ?? [];
  const lower = rounds(below);
  return summarize(
    rounds(above).flatMap((round) =>
      lower.flatMap((it) => (it.turn === round.turn ? [measure(round) / measure(it)] : [])),
    ),
  );
}

/** What is promised about pages, against what the race showed. */
export function pageBudgets(results: readonly Result[]): Budget[] {
  const cpuRatio = (what: string, above: string, below: string, atLeast: number, why = "not available") => {
    const found = ratio(results, above, below, cpu);
    return bounded(what, found.median, { atLeast }, Number.isNaN(found.median) ? why : spread(found));
  };
  const rateOf = (name: string) => median(results.find(({ target }) => target.name === name)?.rounds.map(rate) ?? []);
  const latency = ratio(results, "Dateline, gzip", "nginx, gzip", p99);
  return [
    cpuRatio("Printed article, gzip: CPU of nginx ÷ ours", "nginx, gzip", "Dateline, gzip", 0.42),
    cpuRatio("Printed article, br: CPU of nginx ÷ ours", "nginx, br", "Dateline, br", 0.42, "nginx has no brotli here"),
    {
      what: "… beside it, node:http alone",
      bar: "–",
      measured: spread(ratio(results, "nginx, gzip", "node:http alone, gzip", cpu)),
      verdict: "for comparison",
    },
    cpuRatio("Printed article: CPU of next start ÷ ours, both gzip", "next start, gzip", "Dateline, gzip", 20),
    {
      what: "… beside it, next start unpacked",
      bar: "–",
      measured: spread(ratio(results, "next start, unpacked", "Dateline, gzip", cpu)),
      verdict: "for comparison",
    },
    bounded("p99 at 32 connections ÷ nginx's", latency.median, { atMost: 2.5 }, spread(latency)),
    cpuRatio("304: CPU of nginx ÷ ours", "nginx, 304", "Dateline, 304", 0.6, "the site gives no ETag"),
    bounded(
      "Short link, counted: redirects/s ÷ nginx's",
      ratio(results, "Dateline, 302 counted", "nginx, 302", rate).median,
      { atLeast: 0.35 },
      `${spread(ratio(results, "Dateline, 302 counted", "nginx, 302", rate))}: ${figure(rateOf("Dateline, 302 counted"))}/s`,
    ),
  ];
}

/** What is promised about the pages of PRESS_DIR. */
export function printedBudgets(results: readonly Result[] | null): Budget[] {
  return ["gzip", "br"].map((encoding) => {
    const found = ratio(results ?? [], `nginx, ${encoding}`, `nginx with PRESS_DIR, ${encoding}`, cpu);
    const why = results ? "nginx has no brotli here" : "not available: no file in PRESS_DIR";
    const measured = Number.isNaN(found.median) ? why : spread(found);
    return bounded(
      `nginx with PRESS_DIR, ${encoding}: CPU of plain nginx ÷ it`,
      found.median,
      { atLeast: 0.95 },
      measured,
    );
  });
}
