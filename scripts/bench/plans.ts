import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { dataPlaces } from "../places.ts";
import { type Access, digest, readPlans } from "./plan.ts";
import type { Site } from "./site.ts";

const begin = `ALTER DATABASE dateline SET session_preload_libraries = 'auto_explain';
  ALTER DATABASE dateline SET auto_explain.log_min_duration = 0;
  ALTER DATABASE dateline SET auto_explain.log_analyze = on;
  ALTER DATABASE dateline SET auto_explain.log_format = 'json'`;

/** Has PostgreSQL itself explain every query that it runs for the works, and tells how each work reached its tables. */
export async function explain(
  site: Site,
  client: pg.Client,
  works: ReadonlyMap<string, () => Promise<unknown>>,
): Promise<Map<string, Access[]>> {
  await client.query(begin);
  await reconnect(client);
  const log = join(dataPlaces(site.folder).logs, "postgres.log");
  const plans = new Map<string, Access[]>();
  for (const [name, work] of works) {
    const before = readFileSync(log).byteLength;
    await work();
    plans.set(name, digest(readPlans(readFileSync(log).subarray(before).toString())));
  }
  await client.query("ALTER DATABASE dateline RESET ALL");
  await reconnect(client);
  return plans;
}

/** The setting counts from the next connection on: those that are open are ended. The sites open others. */
async function reconnect(client: pg.Client): Promise<void> {
  await client.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
}
