import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { isLanguage } from "../text/language.ts";
import { uploadsFolder } from "./folder.ts";
import { contentTypes, type PictureFile, readFileName } from "./media.ts";
import { isRecordingType, type Recording, recordingTypes } from "./recording.ts";
import { isUploadId } from "./upload-id.ts";

export interface StoredFile {
  contentType: string;
  /** A few hundred kilobytes at most: whole is simpler than a stream that a reader may leave hanging. */
  bytes: Buffer<ArrayBuffer>;
}

/** One file of a picture as its address names it, or null. Only names of our own making ever reach the disk. */
export async function findFile(id: string, name: string): Promise<StoredFile | null> {
  const file = readFileName(name);
  if (!file || !isUploadId(id)) return null;
  const path = join(uploadsFolder(), id, `${file.width}.${file.format}`);
  const bytes = await readFile(path).catch(nullIfAbsent);
  return bytes && { contentType: contentTypes[file.format], bytes };
}

export const recording = {
  id: true,
  kind: true,
  contentType: true,
  captions: { select: { language: true, vtt: true }, orderBy: { language: "asc" } },
} as const satisfies Prisma.RecordingSelect;

/** Those of the recordings that are kept, with their captions. */
export function listRecordings(ids: readonly string[], tx: Prisma.TransactionClient = db): Promise<Recording[]> {
  return tx.recording.findMany({ where: { id: { in: [...ids] } }, select: recording });
}

export interface RecordingFile {
  contentType: string;
  path: string;
  /** In bytes. */
  size: number;
}

/** The file of a recording, `recording.{type}`, or null. It may be large: it is for reading piece by piece. */
export async function findRecordingFile(id: string, name: string): Promise<RecordingFile | null> {
  const [, type = ""] = /^recording\.([a-z0-9]{3,4})$/.exec(name) ?? [];
  if (!isRecordingType(type) || !isUploadId(id)) return null;
  const path = join(uploadsFolder(), id, `recording.${type}`);
  const found = await stat(path).catch(nullIfAbsent);
  return found && { contentType: recordingTypes[type].contentType, path, size: found.size };
}

/** The captions of a recording in WebVTT, `captions.{language}.vtt`, or null. */
export async function findCaptions(id: string, name: string): Promise<string | null> {
  const [, language] = /^captions\.([a-z]{2,3})\.vtt$/.exec(name) ?? [];
  // The disk first: whoever makes names up has the database asked nothing.
  if (!isLanguage(language) || !(await isStored(id))) return null;
  const found = await db.recordingCaptions.findUnique({
    where: { recordingId_language: { recordingId: id, language } },
    select: { vtt: true },
  });
  return found?.vtt ?? null;
}

/** Whether there are any files of a picture or recording. */
export async function isStored(id: string): Promise<boolean> {
  return isUploadId(id) && (await stat(join(uploadsFolder(), id)).catch(nullIfAbsent)) !== null;
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** How many bytes one file of a picture has; null when there is no such file. */
export async function sizeOfFile(id: string, { width, format }: PictureFile): Promise<number | null> {
  const found = await stat(join(uploadsFolder(), id, `${width}.${format}`)).catch(nullIfAbsent);
  return found?.size ?? null;
}
