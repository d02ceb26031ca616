import { findCaptions, findFile } from "#lib/media/public.ts";
import { captionsAnswer } from "./captions-answer.ts";
import { isKnown, lasting } from "./lasting.ts";

interface Context {
  params: Promise<{ id: string; file: string }>;
}

/** Hands out a picture or the captions of a recording; recordings themselves lib/http/recording.ts hands out. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const picture = await findFile(id, file);
  if (picture) {
    const headers = lasting(id, file, picture.contentType);
    if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
    return new Response(picture.bytes, { headers });
  }
  const vtt = await findCaptions(id, file);
  if (vtt !== null) return captionsAnswer(request, vtt);
  return new Response("There is no such file.\n", { status: 404, headers: { "cache-control": "no-store" } });
}
