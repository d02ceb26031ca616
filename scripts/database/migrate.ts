import { join } from "node:path";
import { migrationState } from "#lib/migrations.ts";
import { Failure } from "../failure.mjs";
import { prisma } from "../prisma.ts";
import { step } from "../step.mjs";
import { withClient } from "./connection.ts";

/** Brings a database to this version's schema. `logs` is the folder for what Prisma says. */
export async function migrate(url: string, logs: string): Promise<void> {
  const { pending, unknown } = await withClient(url, migrationState);
  if (unknown.length > 0) {
    throw new Failure(
      `This database was made by a newer version of Dateline (${unknown.at(-1)} is not known here): use that version.`,
    );
  }
  if (pending.length === 0) return;
  await step("Applying migrations", () =>
    prisma("Applying migrations", ["migrate", "deploy"], { DATABASE_URL: url }, join(logs, "migrate.log")),
  );
}
