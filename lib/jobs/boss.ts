import pg from "pg";
import { PgBoss, type Db as QueueDatabase, type QueueOptions } from "pg-boss";
import { env } from "../env.ts";
import { complain } from "./complaints.ts";

/** How often, and how long apart in seconds, a job that failed is tried again. */
export type Retries = Pick<QueueOptions, "retryLimit" | "retryDelay" | "retryBackoff" | "retryDelayMax">;

export interface QueueSettings {
  name: string;
  retries: Retries;
}

/** The schema of the database that pg-boss makes and keeps for itself. */
const schema = "jobs";

/** In seconds. What a killed process was at is tried again after `expire`; what is finished is forgotten after a day. */
const times = { expireInSeconds: 300, retentionSeconds: 14 * 86_400, deleteAfterSeconds: 86_400 };

/** Few and with little patience: readers come first, and a database that hangs must not keep the site from stopping. */
const connections = {
  max: 3,
  connectionTimeoutMillis: 2_000,
  query_timeout: 5_000,
  // A command that asks for one job may end while the connection idles.
  allowExitOnIdle: true,
  application_name: "dateline jobs",
};

function open() {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, ...connections });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  const db: QueueDatabase = { executeSql: (text, values) => pool.query(text, values) };
  const boss = new PgBoss({ ...common, db, maintenanceIntervalSeconds: 3600, superviseIntervalSeconds: 30 });
  boss.on("error", complain);
  return { pool, db, boss, prepared: new Map<string, Promise<void>>() };
}

const common = { schema, registerInstance: false, openTelemetry: { enabled: false } };

// Next bundles this file apart from server.ts: one pool a process all the same.
const shared = globalThis as typeof globalThis & { datelineJobs?: ReturnType<typeof open> };

function opened() {
  shared.datelineJobs ??= open();
  return shared.datelineJobs;
}

/** The queues of this process. Jobs can be asked for without its having been started. */
export function boss(): PgBoss {
  return opened().boss;
}

/** Makes sure, once a process, that a kind of job has a queue, with the settings that this version gives it. */
export function prepared({ name, retries }: QueueSettings): Promise<void> {
  const { prepared, boss } = opened();
  const known = prepared.get(name);
  if (known) return known;
  const preparing = install()
    .then(() => boss.createQueue(name, { ...times, ...retries }))
    .then(() => boss.updateQueue(name, { ...times, ...retries }));
  prepared.set(name, preparing);
  preparing.catch(() => prepared.delete(name));
  return preparing;
}

/** Brings the schema to this version's. Somebody may ask for a job where no site runs: a test, a command. */
async function install(): Promise<void> {
  const installer = new PgBoss({ ...common, db: opened().db, supervise: false, schedule: false });
  installer.on("error", complain);
  try {
    await installer.start();
  } finally {
    await installer.stop({ graceful: false });
  }
}

/** Ends every connection. */
export async function closeJobs(): Promise<void> {
  const { datelineJobs } = shared;
  delete shared.datelineJobs;
  // Who is left behind has nobody to complain to.
  datelineJobs?.boss.off("error", complain).on("error", () => {});
  await datelineJobs?.pool.end();
}
