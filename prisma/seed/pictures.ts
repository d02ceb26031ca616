import sharp from "sharp";
import type { Picture } from "../../lib/media/media.ts";
import { storePicture } from "../../lib/media/store.ts";

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** Makes drawings, softly grained like a print, and keeps each as any other picture is kept; two at a time. */
export async function drawPictures<Name extends string>(
  names: readonly Name[],
  drawingOf: (name: Name) => Drawing,
): Promise<Map<Name, Picture>> {
  const waiting = [...new Set(names)];
  const drawn = new Map<Name, Picture>();
  const hand = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      drawn.set(name, await draw(name, drawingOf(name)));
    }
  };
  await Promise.all([hand(), hand()]);
  return drawn;
}

async function draw(name: string, { svg, width, height }: Drawing): Promise<Picture> {
  const noise = { type: "gaussian", mean: 128, sigma: 14 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: "grey", noise } })
    .raw()
    .toBuffer();
  const bytes = await sharp(Buffer.from(svg))
    .composite([{ input: grain, raw: { width, height, channels: 3 }, blend: "soft-light" }])
    .flatten()
    .jpeg({ quality: 88 })
    .toBuffer();
  const result = await storePicture(bytes);
  if (result.kind !== "stored") throw new Error(`The drawing "${name}" was refused: ${result.kind}.`);
  return result.picture;
}
