import { readSettings } from "#lib/env.ts";
import { prepareClient } from "./checkout/prepare.ts";
import { claimDataFolder, isClaimed, openDataFolder } from "./data-folder.ts";
import { type OpenDatabase, openDatabase } from "./database/open.ts";
import { Failure } from "./failure.mjs";
import { dataPlaces } from "./places.ts";
import { clusterUrl } from "./postgres/address.ts";
import { findRunningIn } from "./postgres/cluster.ts";

/**
 * Runs the work with the site's database at hand, whether the site runs or not: an embedded one is started for the
 * moment. Import what uses `#lib/db.ts` inside the work: only then is the client sure to be there.
 */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const folder = settings.DATA_DIR;
  openDataFolder(folder);
  await prepareClient(dataPlaces(folder).logs);
  const database =
    !settings.DATABASE_URL && isClaimed(folder) ? databaseOfRunningSite(folder) : await openForTheMoment(settings);
  process.env.DATABASE_URL = database.url;
  try {
    return await work();
  } finally {
    const { disconnect } = await import("#lib/db.ts");
    await disconnect();
    await database.close();
  }
}

async function openForTheMoment(settings: ReturnType<typeof readSettings>): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) return openDatabase(settings);
  const claim = claimDataFolder(settings.DATA_DIR, "working on its database");
  try {
    const { url, close } = await openDatabase(settings);
    return { url, close: () => close().finally(claim.release) };
  } catch (error) {
    claim.release();
    throw error;
  }
}

function databaseOfRunningSite(folder: string): OpenDatabase {
  const running = findRunningIn(folder);
  if (!running) throw new Failure("The site is just starting: try again when it serves.");
  return { url: clusterUrl(running.socketFolder, "dateline"), close: async () => {} };
}
