import { findCaptions, findFile, findRecordingFile } from "#lib/media/public.ts";
import { captionsAnswer } from "./captions-answer.ts";
import { isKnown, lasting } from "./lasting.ts";
import { recordingAnswer } from "./recording-answer.ts";

interface Context {
  params: Promise<{ id: string; file: string }>;
}

/** Hands out a picture, a recording or its captions. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const picture = await findFile(id, file);
  if (picture) {
    const headers = lasting(id, file, picture.contentType);
    if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
    return new Response(picture.bytes, { headers });
  }
  const recording = await findRecordingFile(id, file);
  if (recording) return recordingAnswer(request, recording, lasting(id, file, recording.contentType));
  const vtt = await findCaptions(id, file);
  if (vtt !== null) return captionsAnswer(request, vtt);
  return new Response("There is no such file.\n", { status: 404, headers: { "cache-control": "no-store" } });
}

/** What GET would say, of a file that nobody opens for it. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const { status, headers, body } = await GET(request, context);
  await body?.cancel();
  return new Response(null, { status, headers });
}
