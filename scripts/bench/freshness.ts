import { setTimeout as pause } from "node:timers/promises";
import type { Budget } from "./budget.ts";
import { enterDesk } from "./desk.ts";
import { sendComment } from "./guest.ts";
import { ask } from "./http.ts";
import { figure } from "./numbers.ts";
import type { Site } from "./site.ts";
import { median } from "./statistics.ts";

const patience = 5_000;

type Wait = { decided: number; here: number | null; elsewhere: number | null };

/** How long after a decision on a comment its thread shows it: to the next request, and at another instance. */
export async function measureFreshness(site: Site, other: Site, path: string, rounds: number): Promise<Budget[]> {
  const desk = await enterDesk(site);
  // The article itself shows the oldest comments.
  const newest = `${path}/comments/newest`;
  const waits: Wait[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id, words } = await sendComment(site, path);
    await Promise.all([ask(site.url + newest), ask(other.url + newest)]);
    const began = performance.now();
    const decided = await desk.publishComment(id);
    const shows = async ({ url }: Site) => (await ask(url + newest)).body.includes(words);
    const here = (await shows(site)) ? performance.now() - began : null;
    const elsewhere = await untilShown(() => shows(other), began);
    waits.push({ decided, here, elsewhere });
    if (elsewhere === null) break;
  }
  return [atHome(waits), elsewhere(waits)];
}

async function untilShown(shows: () => Promise<boolean>, began: number): Promise<number | null> {
  while (performance.now() - began < patience) {
    if (await shows()) return performance.now() - began;
    await pause(10);
  }
  return null;
}

function atHome(waits: Wait[]): Budget {
  const times = waits.flatMap(({ here }) => (here === null ? [] : [here]));
  const isMet = times.length === waits.length;
  const took = `the answer to the decision took ${figure(median(waits.map(({ decided }) => decided)))} ms`;
  return {
    what: "Decision on a comment → new page, one instance",
    bar: "the next request",
    measured: isMet ? `the next request, ${figure(median(times))} ms after the click (${took})` : "an old page",
    verdict: isMet ? "met" : "missed",
  };
}

function elsewhere(waits: Wait[]): Budget {
  const times = waits.flatMap((wait) => (wait.elsewhere === null ? [] : [wait.elsewhere]));
  const isMet = times.length === waits.length && times.every((time) => time <= 1_000);
  const most = times.length > 0 ? `${figure(Math.max(...times))} ms at most` : "";
  return {
    what: "Decision on a comment → new page, another instance",
    bar: "≤ 1 s",
    measured: times.length === waits.length ? most : `not within ${patience / 1000} s`,
    verdict: isMet ? "met" : "missed",
  };
}
