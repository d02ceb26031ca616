import { setTimeout as pause } from "node:timers/promises";
import type { JobResult, JobWithMetadata } from "pg-boss";
import type { z } from "zod";
import { Hopeless, type JobKind, type JobShape } from "../jobs.ts";
import { boss, closeJobs, prepared, type QueueSettings } from "./boss.ts";
import { complain, inOneLine } from "./complaints.ts";

export interface About {
  /** The same at every attempt. */
  id: string;
  /** Aborted when the site stops and waits no longer. */
  signal: AbortSignal;
}

/** Somebody who does one kind of job. */
export interface Worker extends QueueSettings {
  /** When it is to be done by itself, as cron says it. */
  schedule?: string;
  /** How many are done at once. */
  together: number;
  /** How often it is looked whether there is any, in seconds. */
  look: number;
  run(data: unknown, about: About): Promise<void>;
}

/** Says who does a kind of job. It may be done twice, when a process is killed; what throws is tried again. */
export function worker<Shape extends JobShape>(
  kind: JobKind<Shape>,
  work: (data: z.output<z.ZodObject<Shape>>, about: About) => Promise<void>,
): Worker {
  return { ...kind, together: 10, look: 2, run: (data, about) => work(kind.data.parse(data), about) };
}

/** Says what is done each night, by one instance. A night on which no site ran is made up for. */
export function nightly(name: string, work: (about: About) => Promise<void>): Worker {
  const retries = { retryLimit: 3, retryDelay: 600 };
  return { name, retries, schedule: "17 3 * * *", together: 1, look: 30, run: (_, about) => work(about) };
}

/** Says what is done again and again, by one instance, when cron's words come true. What fails waits for the next time. */
export function regularly(name: string, schedule: string, work: (about: About) => Promise<void>): Worker {
  const retries = { retryLimit: 0 };
  return { name, retries, schedule, together: 1, look: 10, run: (_, about) => work(about) };
}

/** In milliseconds: how long what is under way may take when the site stops. */
const patience = 5_000;

export interface Jobs {
  /** Takes no new jobs, lets those under way end for at most five seconds, and leaves what remains for later. */
  stop(): Promise<void>;
}

/** Has jobs done from now on, or as soon as the database is there. Nights are those of the time zone. */
export function startJobs(workers: readonly Worker[], timeZone: string): Jobs {
  const over = new AbortController();
  const starting = startWhenPossible(workers, timeZone, over.signal);
  return {
    async stop() {
      over.abort();
      await starting;
      const stopped = boss().stop({ timeout: patience }).then(closeJobs).catch(complain);
      // A database that hangs answers none of the farewells.
      await Promise.race([stopped, pause(patience + 2_000, undefined, { ref: false })]);
    },
  };
}

async function startWhenPossible(workers: readonly Worker[], timeZone: string, signal: AbortSignal): Promise<void> {
  const waiting = [...workers];
  while (!signal.aborted) {
    try {
      await boss().start();
      for (let next = waiting[0]; next; next = waiting[0]) {
        await employ(next, timeZone);
        waiting.shift();
      }
      return;
    } catch (error) {
      complain(error);
      await pause(1_000, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

async function employ(worker: Worker, timeZone: string): Promise<void> {
  const { name, schedule, together, look } = worker;
  await prepared(worker);
  if (schedule) await boss().schedule(name, schedule, null, { tz: timeZone, missed: "once" });
  await boss().work(
    name,
    {
      includeMetadata: true,
      perJobResults: true,
      batchSize: together,
      burstWhenBatchFull: together > 1,
      pollingIntervalSeconds: look,
    },
    (jobs) => Promise.all(jobs.map((job) => attempt(worker, job))),
  );
}

/** What is kept of a failure is one line: errors carry along what they were about. */
async function attempt({ name, run }: Worker, job: JobWithMetadata<unknown>): Promise<JobResult> {
  const { id, data, signal, retryCount, retryLimit } = job;
  try {
    await run(data, { id, signal });
    return { id, status: "completed" };
  } catch (error) {
    const reason = inOneLine(error);
    const isHopeless = error instanceof Hopeless;
    if (isHopeless || retryCount >= retryLimit) console.error(`The job ${name} ${id} failed for good: ${reason}`);
    return { id, status: isHopeless ? "deadletter" : "failed", output: { reason } };
  }
}
