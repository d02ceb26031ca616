import { type Picture, widest } from "../media/media.ts";
import { isUploadId } from "../media/upload-id.ts";

/** The shapes in which search engines want an article's picture, as width by height. */
export const shapes = { "1x1": 1, "4x3": 4 / 3, "16x9": 16 / 9 } as const;

export type Shape = keyof typeof shapes;

/** The largest piece of a picture in a shape, in the pixels of its widest file. */
export function cropSize(picture: Picture, shape: Shape): { width: number; height: number } {
  const { width, height } = widest(picture);
  const wide = Math.min(width, Math.floor(height * shapes[shape]));
  return { width: wide, height: Math.min(height, Math.round(wide / shapes[shape])) };
}

export function cropName({ id }: Pick<Picture, "id">, shape: Shape): string {
  return `${id}.${shape}.jpg`;
}

/** Where an article's picture is found in a shape. What an address shows never changes. */
export function cropPath(picture: Pick<Picture, "id">, shape: Shape): string {
  return `/cards/${cropName(picture, shape)}`;
}

/** Reads which picture in which shape a file's name means. Promises nothing about there being such a picture. */
export function readCropName(name: string): { id: string; shape: Shape } | null {
  const [, id = "", shape = ""] = /^([^.]{1,20})\.([0-9x]{3,4})\.jpg$/.exec(name) ?? [];
  return isUploadId(id) && isShape(shape) ? { id, shape } : null;
}

function isShape(text: string): text is Shape {
  return Object.hasOwn(shapes, text);
}
