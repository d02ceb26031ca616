import { join } from "node:path";
import { root } from "./places.ts";
import { run } from "./run.ts";

/** The Prisma CLI, to be run by Node. */
export const prismaCommand = join(root, "node_modules", "prisma", "build", "index.js");

/** What the Prisma CLI needs to run without its native engine. */
export const prismaEnvironment = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, "scripts", "schema-engine.mjs"),
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

/** Runs the Prisma CLI. */
export function prisma(what: string, args: string[], env: Record<string, string>, log: string): Promise<void> {
  return run({
    what,
    command: process.execPath,
    args: [prismaCommand, ...args],
    env: { ...process.env, ...prismaEnvironment, ...env },
    log,
  });
}
