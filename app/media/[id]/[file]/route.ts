import { findFile } from "#lib/media/public.ts";

interface Context {
  params: Promise<{ id: string; file: string }>;
}

/** Hands out a picture. What an address shows never changes, so it may be kept for ever. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const picture = await findFile(id, file);
  if (picture === null)
    return new Response("There is no such picture.\n", { status: 404, headers: { "cache-control": "no-store" } });

  const etag = `"${id}-${file}"`;
  const headers = {
    "cache-control": "public, max-age=31536000, immutable",
    "content-disposition": "inline",
    "content-type": picture.contentType,
    "x-content-type-options": "nosniff",
    etag,
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(picture.bytes, { headers });
}
