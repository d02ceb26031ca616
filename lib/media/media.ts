/** What may be uploaded, in words for the person who uploads. */
export const limitsInWords = "a JPEG, PNG or WebP picture of at most 20 MB and 50 megapixels";

export const limits = {
  bytes: 20 * 1024 * 1024,
  pixels: 50_000_000,
  /** Neither side may be longer: WebP has no more. */
  side: 16_383,
};

/** A picture whose files stand ready. Width and height are those of the original, the right way up. */
export interface Picture {
  id: string;
  width: number;
  height: number;
  /** The widths there are files for, ascending. */
  widths: number[];
}

export type PictureFault = "not-a-picture" | "too-large" | "too-many-pixels";

export const faultsInWords: Record<PictureFault, string> = {
  "not-a-picture": `This file can't be read as a picture. Please choose ${limitsInWords}.`,
  "too-large": `This file is larger than 20 MB. Please choose ${limitsInWords}.`,
  "too-many-pixels": `This picture has too many pixels. Please choose ${limitsInWords}.`,
};

/** The best first: a browser takes the first it knows. */
export const formats = ["avif", "webp", "jpg"] as const;

export type Format = (typeof formats)[number];

export const contentTypes: Record<Format, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

const offeredWidths = [320, 640, 960, 1280, 1920];

/** The widths that a picture of this width is kept in, ascending; never wider than it is. */
export function widthsFor(width: number): [number, ...number[]] {
  const [smallest = width, ...wider] = offeredWidths.filter((offered) => offered <= width);
  return [smallest, ...wider];
}

/** Where one file of a picture is found. */
export function pictureAddress(id: string, width: number, format: Format): string {
  return `/media/${id}/${width}.${format}`;
}

/** How tall the file of a picture is that is so wide, in pixels. */
export function heightAt({ width, height }: Pick<Picture, "width" | "height">, wide: number): number {
  return Math.round((height * wide) / width);
}

/** The widest JPEG of a picture: where it is found, and its size in pixels. */
export function widest(picture: Picture): { address: string; width: number; height: number } {
  const width = picture.widths.at(-1) ?? picture.width;
  return { address: pictureAddress(picture.id, width, "jpg"), width, height: heightAt(picture, width) };
}

export interface PictureSources {
  /** For `srcset`, by format. */
  avif: string;
  webp: string;
  jpeg: string;
  /** For `src`: a JPEG of middling width. */
  fallback: string;
}

/** What `<picture>` needs for a picture that is kept in these widths. */
export function pictureSources(id: string, widths: readonly number[]): PictureSources {
  const sources = (format: Format) =>
    widths.map((width) => `${pictureAddress(id, width, format)} ${width}w`).join(", ");
  const middling = widths.findLast((width) => width <= 960) ?? widths[0] ?? 0;
  return {
    avif: sources("avif"),
    webp: sources("webp"),
    jpeg: sources("jpg"),
    fallback: pictureAddress(id, middling, "jpg"),
  };
}

export interface PictureFile {
  width: number;
  format: Format;
}

/** Reads `{width}.{format}`. Anything else names no file of ours. */
export function readFileName(name: string): PictureFile | null {
  const [, width = "", extension] = /^([1-9][0-9]{0,3})\.([a-z]{3,4})$/.exec(name) ?? [];
  const format = formats.find((known) => known === extension);
  return format ? { width: Number(width), format } : null;
}
