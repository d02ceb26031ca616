import sharp, { type Sharp } from "sharp";
import { type Card, cardSize } from "./card.ts";
import { letter, placed } from "./lettering.ts";

const { width, height } = cardSize;
const edge = 64;
const gap = 30;
const colours = { ink: "#ffffff", soft: "#f3d9d4", ground: "#8c1c2b" };

/**
 * Draws a card as a JPEG: the lead picture with the headline, the section and the newspaper's name over it.
 * @param picture the picture as it is kept; null for a plain ground
 */
export async function draw({ language, ...card }: Card, picture: Uint8Array | null): Promise<Buffer> {
  const room = width - 2 * edge;
  const line = { language, sizes: [30] as const, width: room, height: 60, colour: colours.soft };
  const headline = await letter({
    language,
    text: card.headline,
    sizes: [60, 54, 48, 42, 36, 30, 26],
    width: room,
    height: 330,
    colour: colours.ink,
  });
  const section = await letter({ ...line, text: card.section });
  const masthead = await letter({ ...line, sizes: [34], text: card.masthead, colour: colours.ink });

  const top = height - edge - headline.height;
  const place = (at: number) => ({ top: at, edge, card: width, language });
  return (await ground(picture))
    .composite([
      ...(picture ? [{ input: shade, raw: { width, height, channels: 4 as const } }] : []),
      placed(masthead, place(edge)),
      placed(section, place(top - gap - section.height)),
      placed(headline, place(top)),
    ])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

/** Cuts a picture down to a size, around what is most worth seeing on it. */
export function crop(picture: Uint8Array, size: { width: number; height: number }): Promise<Buffer> {
  return sharp(picture)
    .resize({ ...size, fit: "cover", position: "attention" })
    .jpeg({ quality: 80, progressive: true })
    .toBuffer();
}

async function ground(picture: Uint8Array | null): Promise<Sharp> {
  if (picture === null) return sharp({ create: { width, height, channels: 3, background: colours.ground } });
  return sharp(picture).resize({ width, height, fit: "cover", position: "attention" }).toColourspace("srgb");
}

/** Darkens the picture so that white letters can be read on any: a little above, more and more below. */
const shade = Buffer.alloc(width * height * 4);
for (let y = 0; y < height; y += 1) {
  const [above, below] = [0.55 - 1.6 * (y / height), 1.5 * (y / height) - 0.22];
  const darkness = Math.max(0.12, above, Math.min(0.82, below));
  for (let x = 0; x < width; x += 1) shade[(y * width + x) * 4 + 3] = Math.round(darkness * 255);
}
