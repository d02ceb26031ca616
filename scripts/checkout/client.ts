import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.ts";
import { prisma } from "../prisma.ts";
import { step } from "../step.mjs";
import { clientSources, fingerprint, isStamped } from "./fingerprint.ts";

const stamp = join(root, "lib", "generated", ".made-from");

export function isClientFresh(): boolean {
  return isStamped(stamp, fingerprint(clientSources, []));
}

/** Makes the database client from the schema. */
export function makeClient(log: string): Promise<void> {
  return step("Making the database client", async () => {
    rmSync(stamp, { force: true });
    await prisma("Making the database client", ["generate"], {}, log);
    writeFileSync(stamp, fingerprint(clientSources, []));
  });
}
