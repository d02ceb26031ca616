import type { Settings } from "#lib/env.ts";
import { dataPlaces } from "../places.ts";
import { clusterUrl } from "../postgres/address.ts";
import { startCluster } from "../postgres/cluster.ts";
import { checkServer, ensureDatabase } from "./connection.ts";
import { migrate } from "./migrate.ts";

export type OpenDatabase = { url: string; close(): Promise<void> };

/** The site's database, migrated: the one in DATABASE_URL, or else one of our own in the data folder. */
export async function openDatabase({
  DATABASE_URL: given,
  DATA_DIR: folder,
}: Pick<Settings, "DATABASE_URL" | "DATA_DIR">): Promise<OpenDatabase> {
  const database = given ? { url: given, close: async () => {} } : await openOwn(folder);
  try {
    await checkServer(database.url);
    await migrate(database.url, dataPlaces(folder).logs);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openOwn(folder: string): Promise<OpenDatabase> {
  const { sockets, stop } = await startCluster(folder);
  await ensureDatabase(clusterUrl(sockets, "postgres"), "dateline");
  return { url: clusterUrl(sockets, "dateline"), close: stop };
}
