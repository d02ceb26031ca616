import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { turnstile } from "../turnstile.ts";
import { arriving, sweep, uploadsFolder } from "./folder.ts";
import { newId } from "./id.ts";
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
  const uploads = uploadsFolder();
  await mkdir(uploads, { recursive: true });
  await sweep(uploads);
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

/** Takes what was stored away again, for a caller who could not keep its row. */
export async function removeUpload(id: string): Promise<void> {
  await rm(join(uploadsFolder(), id), { recursive: true, force: true });
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
