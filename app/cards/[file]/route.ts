import { drawn } from "#lib/cards/drawing.ts";
import { findDrawing } from "#lib/cards/public.ts";
import { TurnstileStuck } from "#lib/turnstile.ts";

interface Context {
  params: Promise<{ file: string }>;
}

/** Hands out the card of an article, or its picture in another shape. An old address leads to the card as the article reads now. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const drawing = await findDrawing(file);
  if (!drawing) return plain(404, "There is no such picture.\n");
  if (drawing.name !== file) {
    const headers = { location: `/cards/${drawing.name}`, "cache-control": "no-store" };
    return new Response(null, { status: 302, headers });
  }
  try {
    return new Response(await drawn(drawing), {
      headers: { "cache-control": "public, max-age=31536000, immutable", "content-type": "image/jpeg" },
    });
  } catch (error) {
    if (!(error instanceof TurnstileStuck)) throw error;
    return plain(503, "Too many pictures are asked for just now.\n", { "retry-after": "10" });
  }
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "cache-control": "no-store", ...headers } });
}
