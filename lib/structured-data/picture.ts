import type { ImageObjectLeaf } from "schema-dts";
import { cropPath, cropSize, type Shape } from "../cards/crop.ts";
import { type Picture, widest } from "../media/media.ts";

/** A picture in its widest file. */
export function imageObject(site: string, picture: Picture): ImageObjectLeaf {
  const { address, ...size } = widest(picture);
  return { "@type": "ImageObject", url: site + address, ...inWords(size) };
}

/** The picture of an article in the shapes that search engines want. */
export function leadImages(site: string, picture: Picture, { caption = "", credit = "" }): ImageObjectLeaf[] {
  const about = { ...(caption && { caption }), ...(credit && { creditText: credit }) };
  const inShape = (shape: Shape): ImageObjectLeaf => ({
    "@type": "ImageObject",
    url: site + cropPath(picture, shape),
    ...inWords(cropSize(picture, shape)),
    ...about,
  });
  return [inShape("16x9"), inShape("4x3"), inShape("1x1")];
}

/** schema.org has distances here, not numbers; a number without a unit is one of pixels. */
function inWords({ width, height }: { width: number; height: number }) {
  return { width: String(width), height: String(height) };
}
