import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "../places.ts";

// Older ones have holes that anybody can walk through; newer majors (next-auth 5's betas) have had others. This holds
// also where no registry answers what `npm audit` asks.
const fit = {
  next: (major: number, minor: number, patch: number) =>
    major > 16 || (major === 16 && (minor > 4 || (minor === 4 && patch >= 5))),
  "next-auth": (major: number, minor: number, patch: number) =>
    major === 4 && (minor > 24 || (minor === 24 && patch >= 15)),
};

function isFit(name: keyof typeof fit, version: string): boolean {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return fit[name](Number(major), Number(minor), Number(patch));
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const wanted = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(read("package.json"));
const locked = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(read("package-lock.json"));

test.each(["next", "next-auth"] as const)("%s is of a version without known holes, every copy of it", (name) => {
  expect(isFit(name, wanted.dependencies[name] ?? "")).toBe(true);
  const copies = Object.entries(locked.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies.length).toBeGreaterThan(0);
  for (const [path, { version = "" }] of copies) expect([path, version, isFit(name, version)]).toContain(true);
});

test.each([
  ["next", "16.4.4", false],
  ["next", "16.4.5", true],
  ["next", "15.9.9", false],
  ["next", "17.0.0", true],
  ["next", "^16.4.6", false],
  ["next", "16.5.0-canary.1", false],
  ["next-auth", "4.24.14", false],
  ["next-auth", "4.24.15", true],
  ["next-auth", "5.0.0", false],
  ["next-auth", "5.0.0-beta.29", false],
] as const)("%s %s: %j", (name, version, verdict) => expect(isFit(name, version)).toBe(verdict));
