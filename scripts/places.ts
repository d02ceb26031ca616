import { join } from "node:path";

/** The checkout's folder. */
export const root = join(import.meta.dirname, "..");

/** Where this checkout keeps its own locks. Git-ignored. */
export const checkoutFolder = join(root, ".dateline");

/** Where things stand in the data folder. */
export function dataPlaces(folder: string) {
  return {
    folder,
    lock: join(folder, "dateline.lock"),
    holder: join(folder, "dateline.json"),
    secrets: join(folder, "secrets.json"),
    postgres: join(folder, "postgres"),
    logs: join(folder, "logs"),
  };
}
