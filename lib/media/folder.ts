import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.ts";

/** Where everything that was uploaded is kept, a folder for each by its id. */
export function uploadsFolder(): string {
  return join(env().DATA_DIR, "uploads");
}

/** How the names begin of what has not arrived yet. It lies on the same disk as its goal, or it could not be renamed. */
export const arriving = ".arriving-";

const day = 24 * 60 * 60 * 1000;

/** Removes what was arriving when the site was killed, or was never sent to its end. */
export async function sweep(uploads: string): Promise<void> {
  for (const name of await readdir(uploads)) {
    if (!name.startsWith(arriving)) continue;
    const left = join(uploads, name);
    // Another upload may be done with its own just now.
    const since = await stat(left).catch(() => null);
    if (since && since.mtimeMs < Date.now() - day) await rm(left, { recursive: true, force: true });
  }
}
