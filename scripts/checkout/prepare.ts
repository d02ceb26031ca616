import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inWords } from "../disk.ts";
import { Failure } from "../failure.mjs";
import { type Lock, lock, tryLock } from "../lock.ts";
import { checkoutFolder, dataPlaces, root } from "../places.ts";
import { keepSecrets, type Secrets } from "../secrets.ts";
import { build, isBuildFresh, keyOfFreshBuild } from "./build.ts";
import { isClientFresh, makeClient } from "./client.ts";

type Prepared = { secrets: Secrets; lock: Lock };

/**
 * Makes the checkout ready to be run from, for the secrets of a data folder, and keeps it so until the lock is
 * released: nobody else rebuilds it meanwhile. Starts that come together take turns.
 */
export async function prepareCheckout(dataFolder: string, mode: "production" | "development"): Promise<Prepared> {
  const turn = await takeTurn();
  try {
    // Within our turn, so that two new data folders come to share one build's key.
    const secrets = keepSecrets(dataFolder, keyOfFreshBuild());
    const clientIsStale = !isClientFresh();
    const buildIsStale = mode === "production" && !isBuildFresh(secrets.actionsKey);
    if (clientIsStale || buildIsStale) {
      const { logs } = dataPlaces(dataFolder);
      const alone = tryLock(serving, "exclusive");
      if (!alone) throw new Failure(inUse);
      try {
        if (clientIsStale) await makeClient(join(logs, "generate.log"));
        if (buildIsStale) await build(secrets.actionsKey, join(logs, "build.log"));
      } finally {
        alone.release();
      }
    }
    return { secrets, lock: share() };
  } finally {
    turn.release();
  }
}

/** Makes the database client if need be, for a program that needs no build. */
export async function prepareClient(logs: string): Promise<void> {
  const turn = await takeTurn();
  try {
    if (!isClientFresh()) await makeClient(join(logs, "generate.log"));
  } finally {
    turn.release();
  }
}

const serving = join(checkoutFolder, "serving.lock");

function takeTurn(): Promise<Lock> {
  try {
    mkdirSync(checkoutFolder, { recursive: true });
    accessSync(checkoutFolder, constants.W_OK);
  } catch (error) {
    throw inWords(`The checkout ${root}`, error);
  }
  return lock(join(checkoutFolder, "preparing.lock"), "exclusive", () =>
    console.error("  Waiting for another start in this folder …"),
  );
}

function share(): Lock {
  const ours = tryLock(serving, "shared");
  if (!ours) throw new Failure(inUse);
  return ours;
}

const inUse =
  "The code has changed (or this data folder has another key) and must be built anew, but another Dateline runs from " +
  "this folder: stop it first, or use a second checkout.";
