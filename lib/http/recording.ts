import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import parseRange from "range-parser";
import { findRecordingFile } from "../media/public.ts";

/**
 * Answers with a recording, or the one range of it that is asked for (RFC 9110 §14): a player asks for what it is about
 * to play. It is read as fast as it is taken, never whole. Past Next, which leaves away how long an answer is.
 * @param common the headers of every answer
 * @param enter takes a place for an open file, and says how to leave it; null sends the visitor away for a while
 * @returns whether the path is a recording's
 */
export async function sendRecording(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  common: readonly string[],
  enter: () => (() => void) | null,
): Promise<boolean> {
  const [, id = "", name = ""] = /^\/media\/([^/]+)\/(recording\.[^/]+)$/.exec(path) ?? [];
  const file = name === "" ? null : await findRecordingFile(id, name);
  if (!file) return false;
  const etag = `"${id}-${name}"`;
  const about = [
    ...common,
    ...["Accept-Ranges", "bytes", "Cache-Control", "public, max-age=31536000, immutable"],
    ...["Content-Disposition", "inline", "Content-Type", file.contentType, "ETag", etag],
  ];
  const range = rangeOf(request, file.size, etag);
  if (request.headers["if-none-match"]?.includes(etag)) {
    response.writeHead(304, about).end();
  } else if (range === "none") {
    response.writeHead(416, [...about, "Content-Range", `bytes */${file.size}`]).end();
  } else if (request.method === "HEAD") {
    response.writeHead(200, [...about, "Content-Length", String(file.size)]).end();
  } else {
    const leave = enter();
    if (!leave) {
      const later = ["Retry-After", "10", "Cache-Control", "no-store", "Content-Length", "0"];
      response.writeHead(503, [...common, ...later]).end();
      return true;
    }
    const { start, end } = range ?? { start: 0, end: file.size - 1 };
    const part = range ? ["Content-Range", `bytes ${start}-${end}/${file.size}`] : [];
    response.writeHead(range ? 206 : 200, [...about, ...part, "Content-Length", String(end - start + 1)]);
    // Whoever goes away in the middle is no fault of ours.
    await pipeline(createReadStream(file.path, { start, end }), response)
      .catch(() => response.destroy())
      .finally(leave);
  }
  return true;
}

/** The one range asked for; "none" where it lies past the end; null for the whole, as for several ranges at once. */
function rangeOf({ method, headers }: IncomingMessage, size: number, etag: string) {
  const condition = headers["if-range"];
  if (method !== "GET" || headers.range === undefined || (condition !== undefined && condition !== etag)) return null;
  const ranges = parseRange(size, headers.range);
  if (ranges === -1) return "none";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length > 1) return null;
  return ranges[0] ?? null;
}
