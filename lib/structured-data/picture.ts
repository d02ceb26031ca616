import type { ImageObjectLeaf } from "schema-dts";
import { type Picture, pictureAddress } from "../media/media.ts";

/** A picture in its widest file. */
export function imageObject(
  site: string,
  { id, width, height, widths }: Picture,
  { caption = "", credit = "" } = {},
): ImageObjectLeaf {
  const widest = widths.at(-1) ?? width;
  return {
    "@type": "ImageObject",
    url: site + pictureAddress(id, widest, "jpg"),
    width: String(widest),
    height: String(Math.round((height * widest) / width)),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  };
}
