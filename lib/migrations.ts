import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase, Pool } from "pg";

/** How a database's migrations compare with the code's. `unknown` ones come from a newer version. */
export type MigrationState = { applied: string[]; pending: string[]; unknown: string[] };

/** Compares the migrations of the database with those in `prisma/migrations` of the working folder. */
export async function migrationState(database: Pick<Pool | ClientBase, "query">): Promise<MigrationState> {
  const [inCode, applied] = await Promise.all([migrationsInCode(), appliedMigrations(database)]);
  return {
    applied,
    pending: inCode.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !inCode.includes(name)),
  };
}

async function migrationsInCode(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

const UNDEFINED_TABLE = "42P01";

async function appliedMigrations(database: Pick<Pool | ClientBase, "query">): Promise<string[]> {
  try {
    const { rows } = await database.query<{ migration_name: string }>(
      `SELECT migration_name FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    return rows.map((row) => row.migration_name);
  } catch (error) {
    // A database that nothing was applied to yet.
    if (error instanceof Error && "code" in error && error.code === UNDEFINED_TABLE) return [];
    throw error;
  }
}
