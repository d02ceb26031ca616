/**
 * A program of its own, so that a picture made to harm harms nothing else:
 * `node resize.ts ORIGINAL FOLDER` writes FOLDER/{width}.{format} and prints what became of it as JSON.
 * A status other than 0 is our fault, never the uploader's.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import sharp, { type Raw, type Sharp } from "sharp";
import { type Format, formats, limits, widthsFor } from "./media.ts";

const [original = "", folder = ""] = argv.slice(2);

// The type is told by content, and no other reader is let near the file: SVG, GIF, HEIC and PDF each have had holes.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);

const encode: Record<Format, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 80, progressive: true }),
};

/** The picture's size the right way up, read from its head: nothing is decoded yet. */
async function measure() {
  const { autoOrient } = await sharp(original, { limitInputPixels: false }).metadata();
  return autoOrient;
}

/** Upright, in sRGB, on white where it was transparent, without metadata, no wider than needed. */
async function decode(width: number): Promise<{ data: Buffer; raw: Raw }> {
  const { data, info } = await sharp(original, { limitInputPixels: limits.pixels })
    .autoOrient()
    .resize({ width })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function resize() {
  const size = await measure().catch(() => null);
  if (size === null) return { kind: "not-a-picture" };
  const { width, height } = size;
  if (width * height > limits.pixels || Math.max(width, height) > limits.side) return { kind: "too-many-pixels" };

  const widths = widthsFor(width);
  // What can't be decoded to its end is broken, whatever its head says.
  const upright = await decode(widths.at(-1) ?? width).catch(() => null);
  if (upright === null) return { kind: "not-a-picture" };

  await mkdir(folder);
  for (const wide of widths) {
    const { data, raw } = upright;
    const picture = sharp(data, { raw }).resize({ width: wide });
    for (const format of formats) await encode[format](picture.clone()).toFile(join(folder, `${wide}.${format}`));
  }
  return { kind: "resized", width, height, widths };
}

stdout.write(JSON.stringify(await resize()));
