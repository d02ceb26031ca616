import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { wayTo } from "./testing.ts";

const way = await wayTo(process.env.DATABASE_URL ?? "");
// Whoever asks for the settings from here on goes by this way.
process.env.DATABASE_URL = way.url;
const { db, disconnect, pool } = await import("../db.ts");
const { enqueue, Hopeless, jobKind } = await import("../jobs.ts");
const { closeJobs } = await import("./boss.ts");
const { nightly, startJobs, worker } = await import("./work.ts");
type Retries = Parameters<typeof jobKind>[2];

const atOnce: Retries = { retryLimit: 2, retryDelay: 0, retryBackoff: false };
const aKind = (retries: Retries = atOnce) => jobKind(`test-${randomUUID()}`, { row: z.int() }, retries);

let running: ReturnType<typeof startJobs> | undefined;
const start = (...workers: Parameters<typeof startJobs>[0]) => {
  running = startJobs(workers, "Asia/Baghdad");
};
const stop = async () => {
  await running?.stop();
  running = undefined;
};

const log = vi.spyOn(console, "error");
const logged = (isWanted = (line: string) => !isComplaint(line)) =>
  log.mock.calls.map(([line]) => String(line)).filter(isWanted);
// A machine with much else to do may keep a queue waiting.
const isComplaint = (line: string) => line.startsWith("Jobs wait: ");
beforeEach(() => {
  log.mockReset();
});
afterEach(stop);
afterAll(async () => {
  await closeJobs();
  await disconnect();
  await way.cut();
});

/** A worker that notes which rows it was asked about. */
function noting(kind: ReturnType<typeof aKind>, work: (row: number) => Promise<void> = async () => {}) {
  const rows: number[] = [];
  const noted = worker(kind, async ({ row }) => {
    rows.push(row);
    await work(row);
  });
  return { rows, noted };
}

async function states({ name }: { name: string }): Promise<string[]> {
  const { rows } = await pool().query<{ state: string }>("SELECT state::text FROM jobs.job WHERE name = $1", [name]);
  return rows.map(({ state }) => state);
}
const until = (values: () => unknown) => expect.poll(values, { timeout: 30_000 });

describe("a job is there when the change is", () => {
  test("in a transaction of Prisma's", async () => {
    const kind = aKind();
    const { rows, noted } = noting(kind);
    await db.$transaction((tx) => enqueue(tx, kind, { row: 1 }));
    const failing = db.$transaction(async (tx) => {
      await enqueue(tx, kind, { row: 2 });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await states(kind)).toEqual(["created"]);
    start(noted);
    await until(() => states(kind)).toEqual(["completed"]);
    expect(rows).toEqual([1]);
  });

  test("in one of node-postgres'", async () => {
    const kind = aKind();
    const client = await pool().connect();
    for (const end of ["ROLLBACK", "COMMIT"]) {
      await client.query("BEGIN");
      await enqueue(client, kind, { row: 1 });
      expect(await states(kind)).toEqual([]);
      await client.query(end);
    }
    client.release();
    expect(await states(kind)).toEqual(["created"]);
  });

  test("without one", async () => {
    const kind = aKind();
    await Promise.all([enqueue(pool(), kind, { row: 1 }), enqueue(db, kind, { row: 2 })]);
    expect(await states(kind)).toEqual(["created", "created"]);
  });
});

test("a job carries rows' numbers and words of our own, and no text", async () => {
  // @ts-expect-error: an address would fit into a string.
  jobKind("test-text", { address: z.string() });
  const kind = aKind();
  // @ts-expect-error: no row.
  await expect(enqueue(db, kind, { row: "ada@example.org" })).rejects.toThrow();
  await enqueue(db, jobKind(kind.name, { row: z.int(), letter: z.enum(["reply"]) }), { row: 1, letter: "reply" });
  const { rows } = await pool().query("SELECT data FROM jobs.job WHERE name = $1", [kind.name]);
  expect(rows).toEqual([{ data: { row: 1, letter: "reply" } }]);
});

test("what throws is tried again, and what fails for good is logged without an address", async () => {
  const kind = aKind();
  const { rows, noted } = noting(kind, async (row) => {
    if (row !== 1 || rows.length < 2) throw new Error("550 ada@example.org is unknown\nat all");
  });
  start(noted);
  await enqueue(db, kind, { row: 1 });
  await until(() => states(kind)).toEqual(["completed"]);
  expect(rows).toEqual([1, 1]);
  expect(logged()).toEqual([]);

  await enqueue(db, kind, { row: 2 });
  await until(() => states(kind)).toEqual(["completed", "failed"]);
  expect(rows).toEqual([1, 1, 2, 2, 2]);
  const { rows: kept } = await pool().query("SELECT id, output FROM jobs.job WHERE name = $1 AND state = 'failed'", [
    kind.name,
  ]);
  expect(kept[0].output).toEqual({ reason: "550 … is unknown" });
  expect(logged()).toEqual([`The job ${kind.name} ${kept[0].id} failed for good: 550 … is unknown`]);
});

test("what is hopeless is tried once", async () => {
  const kind = aKind();
  const { rows, noted } = noting(kind, async () => {
    throw new Hopeless("SMTP RCPT TO 550");
  });
  start(noted);
  await enqueue(db, kind, { row: 1 });
  await until(() => states(kind)).toEqual(["failed"]);
  expect(rows).toEqual([1]);
  expect(logged()).toEqual([expect.stringMatching(/^The job test-\S+ \S+ failed for good: SMTP RCPT TO 550$/)]);
});

test("jobs are done once the database is there, and go on when it was away", async () => {
  const kind = aKind();
  const { rows, noted } = noting(kind);
  await enqueue(db, kind, { row: 1 });
  await way.cut();
  await closeJobs();
  start(noted);
  await expect(enqueue(db, aKind(), { row: 0 })).rejects.toThrow();
  await way.mend();
  await until(() => states(kind)).toEqual(["completed"]);

  await way.cut();
  await expect(pool().query("SELECT")).rejects.toThrow();
  await way.mend();
  await enqueue(db, kind, { row: 2 });
  await until(() => states(kind)).toEqual(["completed", "completed"]);
  expect(rows).toEqual([1, 2]);
  // One in a minute, however often it was looked.
  expect(logged(isComplaint).length).toBeLessThanOrEqual(1);
});

test("stopping while the database is away ends", async () => {
  start(noting(aKind()).noted);
  await way.cut();
  await stop();
  await way.mend();
});

describe("stopping", () => {
  test("waits for what is under way", async () => {
    const kind = aKind();
    const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { noted } = noting(kind, () => {
      begun.resolve();
      return ended.promise;
    });
    start(noted);
    await enqueue(db, kind, { row: 1 });
    await begun.promise;
    const stopped = stop();
    ended.resolve();
    await stopped;
    expect(await states(kind)).toEqual(["completed"]);
  });

  test("leaves what does not end for the next start", async () => {
    const kind = aKind();
    const begun = Promise.withResolvers<void>();
    const { rows, noted } = noting(kind, () => {
      begun.resolve();
      return rows.length === 1 ? new Promise(() => {}) : Promise.resolve();
    });
    start(noted);
    await enqueue(db, kind, { row: 1 });
    await begun.promise;
    await stop();
    expect(await states(kind)).toEqual(["retry"]);
    start(noted);
    await until(() => states(kind)).toEqual(["completed"]);
    expect(rows).toEqual([1, 1]);
  });
});

test("what is done each night is planned once, in the site's time zone, and one job does it", async () => {
  const name = `test-${randomUUID()}`;
  let nights = 0;
  const night = nightly(name, async () => {
    nights += 1;
  });
  for (let starts = 0; starts < 2; starts += 1) {
    await stop();
    start(night);
    await until(async () => {
      const { rows } = await pool().query("SELECT cron, timezone FROM jobs.schedule WHERE name = $1", [name]);
      return rows;
    }).toEqual([{ cron: "17 3 * * *", timezone: "Asia/Baghdad" }]);
  }
  await stop();
  await enqueue(db, jobKind(name, {}, night.retries), {});
  start(night);
  await until(() => states({ name })).toEqual(["completed"]);
  expect(nights).toBe(1);
});

test("a day after it was done a job is forgotten", async () => {
  const kind = aKind();
  await enqueue(db, kind, { row: 1 });
  const { rows } = await pool().query("SELECT deletion_seconds FROM jobs.queue WHERE name = $1", [kind.name]);
  expect(rows).toEqual([{ deletion_seconds: 86_400 }]);
});
