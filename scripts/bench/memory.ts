import { type Budget, bounded } from "./budget.ts";
import { residentMemoryOf } from "./cpu.ts";
import { collectGarbage } from "./garbage.ts";
import { ask } from "./http.ts";
import { figure } from "./numbers.ts";
import type { Site } from "./site.ts";
import { percentile } from "./statistics.ts";

const wanted = 10_000;
const together = 4;
/** What a process needs once, such as compiled code and a heap of its size, is not the articles'. */
const toWarmUp = 1_000;

/**
 * How much the serving process grows while it prints articles, as many as it can in some seconds; and how fast.
 * @param inspector the port that the process was given for its inspector
 */
export async function measureMemory(
  site: Site,
  { inspector, paths, seconds }: { inspector: number; paths: string[]; seconds: number },
): Promise<Budget[]> {
  await openAll(site, paths.slice(0, toWarmUp), Number.POSITIVE_INFINITY);
  const before = await memoryOf(site, inspector);
  const times = await openAll(site, paths.slice(toWarmUp), performance.now() + seconds * 1000);
  const after = await memoryOf(site, inspector);
  const forAll = (grown: number) => (grown / times.length) * wanted * 1e-6;
  const [resident, inUse] = [forAll(after.resident - before.resident), forAll(after.inUse - before.inUse)];
  // Free room from before can hide what is kept now.
  const megabytes = Math.max(resident, inUse);
  return [
    bounded(
      "Memory for 10,000 printed articles",
      megabytes,
      { atMost: 300, unit: " MB" },
      `resident ${figure(resident)} MB, in use ${figure(inUse)} MB, counted over ${figure(times.length)} articles`,
    ),
    {
      what: `Article never printed, ${together} at a time`,
      bar: "–",
      measured: `p50 ${figure(percentile(times, 0.5))} ms, p95 ${figure(percentile(times, 0.95))} ms`,
      verdict: "for comparison",
    },
  ];
}

async function memoryOf({ pid }: Site, inspector: number): Promise<{ resident: number; inUse: number }> {
  const inUse = await collectGarbage(pid, inspector);
  return { inUse, resident: residentMemoryOf(pid) };
}

async function openAll(site: Site, paths: string[], deadline: number): Promise<number[]> {
  const waiting = [...paths];
  const times: number[] = [];
  const reader = async () => {
    for (let path = waiting.pop(); path !== undefined && performance.now() < deadline; path = waiting.pop()) {
      const began = performance.now();
      const { status } = await ask(site.url + path, { headers: { "Accept-Encoding": "br" } });
      if (status !== 200) throw new Error(`${path} answers ${status}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: together }, reader));
  return times;
}
