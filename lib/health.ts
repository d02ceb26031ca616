import { setTimeout as pause } from "node:timers/promises";
import { pool } from "./db.ts";
import { type MigrationState, migrationState } from "./migrations.ts";

export type Health =
  | { status: "ok"; database: "up"; migrations: Counts }
  | { status: "failing"; database: "up"; migrations: Counts; reason: string }
  | { status: "failing"; database: "down"; reason: string };

type Counts = { applied: number; pending: number };

const PATIENCE = 2_000;

let underWay: Promise<MigrationState | null> | undefined;

/** Can the site do its work? Answers within about two seconds, whatever the database does. */
export async function checkHealth(): Promise<Health> {
  // Askers share one look: a database that hangs must not lose its connections to them.
  underWay ??= look().finally(() => {
    underWay = undefined;
  });
  const state = await Promise.race([underWay, pause(PATIENCE, null, { ref: false })]);
  if (!state) return { status: "failing", database: "down", reason: "The database does not answer." };
  const migrations = { applied: state.applied.length, pending: state.pending.length };
  if (state.pending.length > 0) {
    return { status: "failing", database: "up", migrations, reason: "Migrations are waiting to be applied." };
  }
  if (state.unknown.length > 0) {
    return { status: "failing", database: "up", migrations, reason: "The database is of a newer version." };
  }
  return { status: "ok", database: "up", migrations };
}

async function look(): Promise<MigrationState | null> {
  return migrationState(pool()).catch(() => null);
}
