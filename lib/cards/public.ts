import { db } from "../db.ts";
import { env } from "../env.ts";
import { pictureAddress, widest } from "../media/media.ts";
import { findFile, isStored } from "../media/public.ts";
import { visible } from "../stories/public.ts";
import { picture, section } from "../stories/shapes.ts";
import { cardName, cardOf, readCardName } from "./card.ts";
import { cropName, cropSize, readCropName } from "./crop.ts";
import { crop, draw } from "./draw.ts";
import type { Drawing } from "./drawing.ts";

/**
 * What the name of a file means: an article's card as the article reads now, or its lead picture in a shape. Null when
 * readers may see no such article.
 */
export async function findDrawing(name: string): Promise<Drawing | null> {
  return (await findCard(name)) ?? (await findCrop(name));
}

async function findCard(name: string): Promise<Drawing | null> {
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
  if (!article) return null;
  const card = cardOf(article, env().SITE_NAME);
  return {
    shelf: "cards",
    name: cardName(card),
    draw: async () => draw(card, card.picture && (await fileOf(card.picture.id, card.picture.width))),
  };
}

async function findCrop(name: string): Promise<Drawing | null> {
  const named = readCropName(name);
  if (!named || !(await isStored(named.id))) return null;
  const found = await db.media.findFirst({ where: { id: named.id, articles: { some: visible } }, select: picture });
  if (!found) return null;
  return {
    shelf: "crops",
    name: cropName(found, named.shape),
    draw: async () => crop(await fileOf(found.id, widest(found).width), cropSize(found, named.shape)),
  };
}

async function fileOf(id: string, width: number): Promise<Buffer> {
  const file = await findFile(id, `${width}.jpg`);
  if (!file) throw new Error(`there is no file ${pictureAddress(id, width, "jpg")}`);
  return file.bytes;
}
