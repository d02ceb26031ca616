import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.ts";

/** What the generated database client is made from. */
export const clientSources = ["prisma/schema.prisma", "package-lock.json"];

/** What a build is made from. */
export const buildSources = [
  "app/**/*",
  "components/**/*",
  "lib/**/*",
  "public/**/*",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** A short text that changes when one of the files does, or one of the words. */
export function fingerprint(patterns: string[], words: string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const file of files(patterns)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("base64url");
}

function files(patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: root, withFileTypes: true, exclude: (entry) => entry.name === "generated" });
  return found
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith("lib/generated/"))
    .sort();
}

/** Was this thing made from what stands there now? */
export function isStamped(stamp: string, print: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}
