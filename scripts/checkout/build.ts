import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { settingNames } from "#lib/env.ts";
import { root } from "../places.ts";
import { run } from "../run.ts";
import { step } from "../step.mjs";
import { buildSources, fingerprint, isStamped } from "./fingerprint.ts";

const stamp = join(root, ".next", "dateline-made-from");
/** Both hold the key in clear. */
const manifest = join(root, ".next", "server", "server-reference-manifest.json");
const manifests = [manifest, manifest.replace(/json$/, "js")];
const manifestSchema = z.object({ encryptionKey: z.string() });

function print(actionsKey: string): string {
  return fingerprint(buildSources, [process.versions.node, actionsKey]);
}

/** Was the build made from this code and with this key? */
export function isBuildFresh(actionsKey: string): boolean {
  return isStamped(stamp, print(actionsKey));
}

/** The key of the build that stands in the checkout, if it was made from this code. */
export function keyOfFreshBuild(): string | undefined {
  try {
    const { encryptionKey } = manifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
    return isBuildFresh(encryptionKey) ? encryptionKey : undefined;
  } catch {
    return undefined;
  }
}

export function build(actionsKey: string, log: string): Promise<void> {
  return step("Building the site", async () => {
    rmSync(stamp, { force: true });
    const madeFrom = print(actionsKey);
    await run({
      what: "Building the site",
      command: process.execPath,
      args: [join(root, "node_modules", "next", "dist", "bin", "next"), "build"],
      env: buildEnvironment(actionsKey),
      log,
    });
    for (const manifest of manifests) chmodSync(manifest, 0o600);
    writeFileSync(stamp, madeFrom);
  });
}

// One build serves every data folder: nothing of one site's settings may get into it.
function buildEnvironment(actionsKey: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !settingNames.includes(name));
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
  };
}
