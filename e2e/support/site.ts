import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { newDataFolder, query, removeDataFolder, serverOf } from "./data-folder.ts";
import { freePort } from "./port.ts";

const root = join(import.meta.dirname, "..", "..");

export type User = { uid: number; gid: number };

export type StartOptions = {
  env?: Record<string, string>;
  port?: number;
  /** One that another site made, to start on what it left. */
  dataFolder?: string;
  /** Another checkout than this one. */
  checkout?: string;
  /** Whom it runs as, if not as whom the tests do. */
  user?: User;
  /** As `npm run dev` does. */
  development?: true;
};

export type Site = {
  url: string;
  dataFolder: string;
  /** What the start has said so far. */
  output(): string;
  /** Stops in good order; the exit code. */
  stop(): Promise<number | null>;
  /** Kills the serving process as `kill -9` does; whatever else runs is left as it is. */
  kill9(): Promise<void>;
  /** Stops and removes the data folder. */
  remove(): Promise<void>;
  /** Asks its embedded database, past the site. */
  sql<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
};

/** Runs `npm start`'s program until it serves. */
export async function startSite(options: StartOptions = {}): Promise<Site> {
  const start = await runStart(options);
  if (start.exitCode !== undefined) throw new Error(`The site did not start:\n${start.output()}`);
  const { url, dataFolder, child, output, ended } = start;
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return {
    url,
    dataFolder,
    output,
    stop,
    async kill9() {
      process.kill(serverOf(dataFolder), "SIGKILL");
      await ended;
    },
    async remove() {
      await stop();
      await removeDataFolder(dataFolder);
    },
    sql: (text, values) => query(dataFolder, text, values),
  };
}

/** Runs `npm start`'s program where it is expected to fail: what it said, and its exit code. */
export async function failToStart(options: StartOptions = {}): Promise<{ output: string; exitCode: number | null }> {
  const start = await runStart(options);
  if (start.exitCode === undefined) {
    start.child.kill("SIGTERM");
    await start.ended;
    throw new Error(`The site started:\n${start.output()}`);
  }
  return { output: start.output(), exitCode: start.exitCode };
}

type Start = {
  url: string;
  dataFolder: string;
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
  /** `undefined` while it serves. */
  exitCode: number | null | undefined;
};

async function runStart({
  env = {},
  port,
  dataFolder = newDataFolder(),
  checkout = root,
  user,
  development,
}: StartOptions): Promise<Start> {
  const chosen = port ?? (await freePort());
  // Another user may not reach the Node that we run on.
  const node = user ? join(checkout, "node_modules", ".bin", "node") : process.execPath;
  const child = spawn(node, [join(checkout, "scripts", "launch.mjs"), "start", ...(development ? ["--dev"] : [])], {
    cwd: checkout,
    env: { ...process.env, PORT: String(chosen), HOST: "127.0.0.1", DATABASE_URL: "", DATA_DIR: dataFolder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  let said = "";
  const serves = new Promise<undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        said += text;
        if (said.includes("Dateline serves ")) resolve(undefined);
      });
    }
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  // A test that ran out of time before it held the site cannot stop it.
  const orphan = () => child.kill("SIGTERM");
  process.once("exit", orphan);
  child.once("close", () => process.off("exit", orphan));
  const exitCode = await Promise.race([serves, ended]);
  const url = env.SITE_URL ?? `http://localhost:${chosen}`;
  return { url, dataFolder, child, output: () => said, ended, exitCode };
}
