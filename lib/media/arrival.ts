import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileTypeFromFile } from "file-type";
import { arriving, sweep, uploadsFolder } from "./folder.ts";
import { newId } from "./id.ts";
import { isRecordingType, type RecordingFault, type RecordingType, recordingLimits } from "./recording.ts";

/** Makes room for a file that will come in parts. The name is known to whoever sends it, and to nobody else. */
export async function expectArrival(): Promise<string> {
  const uploads = uploadsFolder();
  await mkdir(uploads, { recursive: true });
  await sweep(uploads);
  const name = randomBytes(16).toString("hex");
  await mkdir(join(uploads, arriving + name), { mode: 0o700 });
  return name;
}

/** Says whether a text has the form of an arrival's name. */
export function isArrival(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

export type Taking = { kind: "taken" } | { kind: Extract<RecordingFault, "too-large" | "broken-off"> };

/**
 * Writes a part where it belongs; sent again, it is written again.
 * @param offset in bytes, from the file's beginning; there may be no hole before it
 */
export async function takePart(name: string, offset: number, part: Uint8Array): Promise<Taking> {
  if (offset + part.byteLength > recordingLimits.bytes) return { kind: "too-large" };
  const folder = join(uploadsFolder(), arriving + name);
  if (!(await stat(folder).catch(() => null))) return { kind: "broken-off" };
  const file = await open(join(folder, "original"), offset === 0 ? "w" : "r+", 0o600).catch(() => null);
  if (!file) return { kind: "broken-off" };
  try {
    if ((await file.stat()).size < offset) return { kind: "broken-off" };
    for (let at = 0; at < part.byteLength; ) at += (await file.write(part, at, null, offset + at)).bytesWritten;
    return { kind: "taken" };
  } finally {
    await file.close();
  }
}

export type Settling =
  | { kind: "stored"; id: string; type: RecordingType; bytes: number }
  | { kind: Extract<RecordingFault, "not-a-recording" | "broken-off"> };

/** Keeps what has arrived under an id of our own, if it is a recording by its content and as long as it was sent. */
export async function settleArrival(name: string, bytes: number): Promise<Settling> {
  const uploads = uploadsFolder();
  const folder = join(uploads, arriving + name);
  const original = join(folder, "original");
  const found = await stat(original).catch(() => null);
  if (!found || found.size !== bytes) return { kind: "broken-off" };
  const type = (await fileTypeFromFile(original))?.ext;
  // Opus comes in Ogg, too.
  const known = type === "opus" || type === "oga" ? "ogg" : (type ?? "");
  if (!isRecordingType(known)) {
    await rm(folder, { recursive: true, force: true });
    return { kind: "not-a-recording" };
  }
  await rename(original, join(folder, `recording.${known}`));
  const id = newId();
  await rename(folder, join(uploads, id));
  return { kind: "stored", id, type: known, bytes };
}
