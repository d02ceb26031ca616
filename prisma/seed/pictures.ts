import sharp from "sharp";
import type { Picture } from "../../lib/media/media.ts";
import { storePicture } from "../../lib/media/store.ts";
import { type SceneName, scene } from "./scenes.ts";

/** Draws scenes, softly grained like a print, and keeps each as any other picture is kept; two at a time. */
export async function drawPictures(names: readonly SceneName[]): Promise<Map<SceneName, Picture>> {
  const waiting = [...new Set(names)];
  const drawn = new Map<SceneName, Picture>();
  const grain = await makeGrain();
  const hand = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) drawn.set(name, await draw(name, grain));
  };
  await Promise.all([hand(), hand()]);
  return drawn;
}

async function draw(name: SceneName, grain: Buffer): Promise<Picture> {
  const bytes = await sharp(Buffer.from(scene(name)))
    .composite([{ input: grain, raw: { width: 1600, height: 900, channels: 3 }, blend: "soft-light" }])
    .flatten()
    .jpeg({ quality: 88 })
    .toBuffer();
  const result = await storePicture(bytes);
  if (result.kind !== "stored") throw new Error(`The drawing "${name}" was refused: ${result.kind}.`);
  return result.picture;
}

function makeGrain(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 14 } as const;
  return sharp({ create: { width: 1600, height: 900, channels: 3, background: "grey", noise } })
    .raw()
    .toBuffer();
}
