import parseRange from "range-parser";
import type { RecordingFile } from "#lib/media/public.ts";
import { isKnown, type lasting } from "./lasting.ts";
import { piece } from "./piece.ts";

/**
 * Answers with a recording, or the one range of it that is asked for (RFC 9110 §14): a player asks for what it is about
 * to play. It is read as fast as it is taken, never whole.
 */
export function recordingAnswer(
  request: Request,
  { path, size }: RecordingFile,
  about: ReturnType<typeof lasting>,
): Response {
  const headers = { ...about, "accept-ranges": "bytes" };
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  const range = rangeOf(request, size, headers.etag);
  if (range === "none") {
    return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${size}` } });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  return new Response(request.method === "HEAD" ? null : piece(path, start, end), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "content-length": String(end - start + 1),
      ...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
    },
  });
}

/** The one range asked for; "none" where it lies past the end; null for the whole, as for several ranges at once. */
function rangeOf({ method, headers }: Request, size: number, etag: string) {
  const asked = headers.get("range");
  const condition = headers.get("if-range");
  if (method !== "GET" || asked === null || (condition !== null && condition !== etag)) return null;
  const ranges = parseRange(size, asked);
  if (ranges === -1) return "none";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length > 1) return null;
  return ranges[0] ?? null;
}
