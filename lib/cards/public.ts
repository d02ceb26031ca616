import { join } from "node:path";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { findFile } from "../media/public.ts";
import { visible } from "../stories/public.ts";
import { picture, section } from "../stories/shapes.ts";
import { turnstile } from "../turnstile.ts";
import { type Card, cardName, cardOf, readCardName } from "./card.ts";
import { draw } from "./draw.ts";
import { Shelf } from "./shelf.ts";

// Each takes a quarter of a second of a core, and robots come in crowds.
const aFewAtATime = turnstile({ places: 2, line: 200, each: 200, patience: 10_000, longest: 20_000 });

/** The card that the name of a file means, as the article reads now; null when readers may see no such article. */
export async function findCard(name: string): Promise<Card | null> {
  const named = readCardName(name);
  if (!named) return null;
  const article = await db.article.findFirst({
    where: { language: named.language, story: { code: named.code }, ...visible },
    select: {
      ...{ language: true, headline: true },
      leadMedia: { select: picture },
      story: { select: { code: true, section: { select: section } } },
    },
  });
  return article && cardOf(article, env().SITE_NAME);
}

const drawing = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** A card as a JPEG, drawn when it is first asked for. Rejects with `TurnstileStuck` when too many are asked for. */
export async function drawnCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  const name = cardName(card);
  const shelf = new Shelf(join(env().DATA_DIR, "cards"));
  const kept = await shelf.find(name);
  if (kept) return kept;
  const underWay = drawing.get(name) ?? drawAndKeep(card, name, shelf).finally(() => drawing.delete(name));
  drawing.set(name, underWay);
  return underWay;
}

async function drawAndKeep(card: Card, name: string, shelf: Shelf): Promise<Buffer<ArrayBuffer>> {
  const drawn = await aFewAtATime("cards", async () => {
    const file = card.picture && (await findFile(card.picture.id, `${card.picture.width}.jpg`));
    return Buffer.from(await draw(card, file?.bytes ?? null));
  });
  await shelf.put(name, drawn);
  return drawn;
}
