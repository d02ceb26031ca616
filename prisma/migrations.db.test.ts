import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { prismaCommand, prismaEnvironment } from "../scripts/prisma.ts";

const run = promisify(execFile);

function prisma(...args: string[]) {
  const env = { ...process.env, ...prismaEnvironment };
  return run(process.execPath, [prismaCommand, ...args], { env });
}

test("the migrations make exactly what schema.prisma describes", { timeout: 120_000 }, async () => {
  const ends = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
  // With --exit-code a difference is a failure, and its words are the difference.
  await expect(prisma("migrate", "diff", ...ends, "--exit-code")).resolves.toMatchObject({
    stdout: expect.stringContaining("No difference detected."),
  });
});

test("Prisma agrees that the database is up to date", { timeout: 120_000 }, async () => {
  const { stdout } = await prisma("migrate", "status");
  expect(stdout).toContain("Database schema is up to date!");
});
