import { cardName, cardPath } from "#lib/cards/card.ts";
import { drawnCard, findCard } from "#lib/cards/public.ts";
import { TurnstileStuck } from "#lib/turnstile.ts";

interface Context {
  params: Promise<{ file: string }>;
}

/** Hands out the card of an article. An old address leads to the card as the article reads now. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const card = await findCard(file);
  if (!card) return plain(404, "There is no such picture.\n");
  if (cardName(card) !== file) {
    return new Response(null, { status: 302, headers: { location: cardPath(card), "cache-control": "no-store" } });
  }
  try {
    return new Response(await drawnCard(card), {
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
