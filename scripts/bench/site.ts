import { join } from "node:path";
import { settingNames } from "#lib/env.ts";
import { Failure } from "../failure.mjs";
import { nodeFlags } from "../node-flags.mjs";
import { root } from "../places.ts";
import { clusterUrl } from "../postgres/address.ts";
import { findRunningIn } from "../postgres/cluster.ts";
import { type Background, startBackground } from "./background.ts";
import { pin } from "./cores.ts";
import { freePort } from "./free-port.ts";

export type Site = Background & { url: string; folder: string; databaseUrl: string };

type Start = {
  /** For everything that it keeps. */
  folder: string;
  core: number;
  env?: Record<string, string>;
};

/** Starts Dateline as `npm start` does, on loopback, and binds its process to a core; its database is not bound. */
export async function startSite({ folder, core, env = {} }: Start): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const site = await startBackground({
    what: "Dateline",
    command: process.execPath,
    args: [...nodeFlags, join(root, "scripts", "start.ts")],
    cwd: root,
    env: {
      ...withoutSettings(process.env),
      ...{ PORT: String(port), HOST: "127.0.0.1", SITE_URL: url, DATA_DIR: folder, TRUST_PROXY: "1" },
      ...env,
    },
    isReady: (said) => said.includes("Dateline serves "),
  });
  pin(site.pid, core);
  return { ...site, url, folder, databaseUrl: env.DATABASE_URL ?? databaseUrlOf(folder) };
}

/** The bench has sites of its own, whatever is set for the one that this machine serves. */
export function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const without = { ...environment };
  for (const name of [...settingNames, "PRESS_DIR"]) delete without[name];
  return without;
}

function databaseUrlOf(folder: string): string {
  const running = findRunningIn(folder);
  if (!running) throw new Failure("The database of the bench's site does not run.");
  return clusterUrl(running.socketFolder, "dateline");
}
