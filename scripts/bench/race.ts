import { Failure } from "../failure.mjs";
import { cpuOf } from "./cpu.ts";
import { ask } from "./http.ts";
import type { Generator } from "./load.ts";
import type { Load } from "./wrk.ts";

/** Something that answers a request, and what it answers. */
export type Target = {
  name: string;
  url: string;
  headers: Record<string, string>;
  status: number;
  /** The serving process; all below it count as well, such as nginx's worker or the site's database. */
  pid: number;
  /** Asked in {@link closer} times as many rounds: what is between it and another is less than what is between two rounds. */
  isClose?: boolean;
};

/** One round, with the CPU time that the serving processes used for each answer, in microseconds. `turn`: of which go. */
export type Round = Load & { cpu: number; turn: number };

export type Result = { target: Target; bytes: number; rounds: Round[] };

export type Pace = { generator: Generator; rounds: number; seconds: number };

const connections = 32;

/** How many times as often is asked what is close to its budget. */
export const closer = 3;

/** Loads the targets one after the other, again and again, so that what else the machine does meets all alike. */
export async function race(targets: readonly Target[], { generator, rounds, seconds }: Pace): Promise<Result[]> {
  const results: Result[] = [];
  for (const target of targets) {
    results.push({ target, bytes: await check(target), rounds: [] });
    await generator.run({ ...target, connections, seconds: 1 });
  }
  for (let turn = 0; turn < closer * rounds; turn += 1) {
    for (const { target, rounds } of results) {
      if (!target.isClose && turn % closer > 0) continue;
      const before = cpuOf(target.pid);
      const load = await generator.run({ ...target, connections, seconds });
      rounds.push({ ...load, cpu: (cpuOf(target.pid) - before) / load.requests, turn });
    }
  }
  return results;
}

/** Proves that the target answers what is to be measured. The size of the answer's body. */
async function check({ name, url, headers, status }: Target): Promise<number> {
  const answer = await ask(url, { headers });
  if (answer.status === status) return answer.body.byteLength;
  throw new Failure(`${name} answers ${answer.status} instead of ${status} at ${url}.`);
}
