import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inWords } from "../disk.ts";
import { Failure } from "../failure.mjs";
import { dataPlaces } from "../places.ts";
import { run } from "../run.ts";
import { step } from "../step.mjs";
import { answers, clusterUrl } from "./address.ts";
import { binaries } from "./binaries.ts";
import { type Guise, guiseFor } from "./guise.ts";
import { launch } from "./launch.ts";
import { findRunning, type Running } from "./pid-file.ts";
import { releaseSocketFolder, socketFolder } from "./socket-folder.ts";
import { stopPostgres } from "./stop.ts";

/** A running PostgreSQL of our own. */
export type Cluster = { sockets: string; stop(): Promise<void> };

/** Starts the PostgreSQL of a data folder, making its cluster first if there is none, or takes over one left running. */
export async function startCluster(dataFolder: string): Promise<Cluster> {
  const { postgres: folder, logs } = dataPlaces(dataFolder);
  const cluster = clusterIn(dataFolder);
  try {
    const adopted = await adopt(cluster);
    if (adopted) return adopted;
    const { initdb, postgres: program } = binaries();
    const guise = guiseFor(folder, program);
    if (!existsSync(cluster)) {
      await step("Making the database", () => initialise(initdb, cluster, guise, join(logs, "initdb.log")));
    }
    checkVersion(cluster);
    const sockets = socketFolder(folder, guise);
    const log = join(logs, "postgres.log");
    await step("Starting the database", () => launch({ program, cluster, sockets, guise, log }));
    return running(cluster, sockets);
  } catch (error) {
    throw inWords(`The folder ${folder}`, error);
  }
}

/** The PostgreSQL that runs on a data folder, if one does. */
export function findRunningIn(dataFolder: string): Running | null {
  return findRunning(clusterIn(dataFolder));
}

const clusterIn = (dataFolder: string) => join(dataPlaces(dataFolder).postgres, "cluster");

/** Takes over a PostgreSQL that a killed Dateline left running. One that does not answer is ended. */
async function adopt(cluster: string): Promise<Cluster | null> {
  const sockets = findRunning(cluster)?.socketFolder;
  if (!sockets) return null;
  if (await answers(clusterUrl(sockets, "postgres"))) return running(cluster, sockets);
  await stopPostgres(cluster);
  return null;
}

function running(cluster: string, sockets: string): Cluster {
  return {
    sockets,
    async stop() {
      await stopPostgres(cluster);
      releaseSocketFolder(sockets, dirname(cluster));
    },
  };
}

async function initialise(initdb: string, cluster: string, { prefix, ids }: Guise, log: string) {
  // Made aside and moved: a start that is killed here leaves no half a cluster.
  const fresh = `${cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const [command = "", ...args] = [...prefix, initdb, "-D", fresh, "-U", "dateline", "-A", "trust"];
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"];
  await run({ what: "Making the database", command, args: [...args, ...locale], env: process.env, log, ids });
  renameSync(fresh, cluster);
}

const MAJOR = "18";

function checkVersion(cluster: string) {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version === MAJOR) return;
  throw new Failure(
    `The database in ${cluster} was made by PostgreSQL ${version} and this edition brings ${MAJOR}: use the edition ` +
      "that made it, or move the data with pg_dump.",
  );
}
