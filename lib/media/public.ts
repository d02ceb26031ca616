import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.ts";
import { contentTypes, isPictureId, type PictureFile, readFileName } from "./media.ts";

export interface StoredFile {
  contentType: string;
  /** A few hundred kilobytes at most: whole is simpler than a stream that a reader may leave hanging. */
  bytes: Buffer<ArrayBuffer>;
}

/** One file of a picture as its address names it, or null. Only names of our own making ever reach the disk. */
export async function findFile(id: string, name: string): Promise<StoredFile | null> {
  const file = readFileName(name);
  if (!file || !isPictureId(id)) return null;
  const path = join(env().DATA_DIR, "uploads", id, `${file.width}.${file.format}`);
  const bytes = await readFile(path).catch(nullIfAbsent);
  return bytes && { contentType: contentTypes[file.format], bytes };
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** How many bytes one file of a picture has; null when there is no such file. */
export async function sizeOfFile(id: string, { width, format }: PictureFile): Promise<number | null> {
  const found = await stat(join(env().DATA_DIR, "uploads", id, `${width}.${format}`)).catch(nullIfAbsent);
  return found?.size ?? null;
}
