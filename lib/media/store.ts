import { execFile } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { env } from "../env.ts";
import { turnstile } from "../turnstile.ts";
import { limits, type Picture, type PictureFault } from "./media.ts";

const run = promisify(execFile);

// Each takes some hundreds of megabytes and all of a core.
const aFewAtATime = turnstile({ places: 2, line: 20, each: 20, patience: 120_000, longest: 240_000 });

export type Storage = { kind: "stored"; picture: Picture } | { kind: PictureFault };

/**
 * Keeps an upload as re-encoded pictures under an id of our own. They appear all at once or not at all.
 * The row in the table is the caller's. Throws when the fault is ours: a full disk, a resizing that takes too long.
 */
export async function storePicture(bytes: Uint8Array): Promise<Storage> {
  if (bytes.byteLength > limits.bytes) return { kind: "too-large" };
  const uploads = folder();
  await mkdir(uploads, { recursive: true });
  await sweep(uploads);
  // On the same disk as its goal, or it could not be renamed.
  const work = await mkdtemp(join(uploads, arriving));
  try {
    const original = join(work, "original");
    const resized = join(work, "resized");
    await writeFile(original, bytes, { mode: 0o600 });
    const outcome = await aFewAtATime("staff", () => resize(original, resized));
    if (outcome.kind !== "resized") return outcome;
    const { width, height, widths } = outcome;
    const id = newId();
    await rename(resized, join(uploads, id));
    return { kind: "stored", picture: { id, width, height, widths } };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Takes a stored picture away again, for a caller who could not keep its row. */
export async function removePicture(id: string): Promise<void> {
  await rm(join(folder(), id), { recursive: true, force: true });
}

const folder = () => join(env().DATA_DIR, "uploads");
const arriving = ".arriving-";
const day = 24 * 60 * 60 * 1000;

/** Removes what was arriving when the site was killed. */
async function sweep(uploads: string): Promise<void> {
  for (const name of await readdir(uploads)) {
    if (!name.startsWith(arriving)) continue;
    const left = join(uploads, name);
    // Another upload may be done with its own just now.
    const since = await stat(left).catch(() => null);
    if (since && since.mtimeMs < Date.now() - day) await rm(left, { recursive: true, force: true });
  }
}

const answer = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["not-a-picture", "too-many-pixels"]) }),
  z.object({ kind: z.literal("resized"), width: z.int(), height: z.int(), widths: z.array(z.int()) }),
]);

async function resize(original: string, resized: string): Promise<z.infer<typeof answer>> {
  // Not imported, so that the bundler leaves it alone: it runs from its source.
  const program = join(/* turbopackIgnore: true */ process.cwd(), "lib/media/resize.ts");
  const { stdout } = await run(process.execPath, [program, original, resized], {
    // It reads strangers' files: it is given none of our secrets.
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "" },
    timeout: 60_000,
    killSignal: "SIGKILL",
    maxBuffer: 64 * 1024,
  });
  return answer.parse(JSON.parse(stdout));
}

const characters = "abcdefghijklmnopqrstuvwxyz0123456789";

function newId(): string {
  return Array.from({ length: 16 }, () => characters[randomInt(characters.length)]).join("");
}
