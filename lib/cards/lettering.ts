import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { direction, type Language } from "../text/language.ts";

export interface Lettering {
  text: string;
  language: Language;
  /** The sizes to try, in pixels, the largest first: the first at which the text fits is taken. */
  sizes: readonly [number, ...number[]];
  /** The room there is, in pixels. */
  width: number;
  height: number;
  /** As `#rrggbb`. */
  colour: string;
}

export interface Lettered {
  picture: Buffer;
  width: number;
  height: number;
}

/** Letters a text, shaped and in its own direction. What does not fit at the smallest size is cut off. */
export async function letter(lettering: Lettering): Promise<Lettered> {
  for (const size of lettering.sizes) {
    const lettered = await letterAt(size, lettering);
    if (lettered.height <= lettering.height) return lettered;
  }
  return cutOff(await letterAt(lettering.sizes.at(-1) ?? 0, lettering), lettering.height);
}

// One that draws Arabic, Sorani and Latin comes along: machines have other fonts, or none.
const fontfile = join(
  /* turbopackIgnore: true */ process.cwd(),
  "node_modules/@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
);

async function letterAt(size: number, { text, language, width, colour }: Lettering): Promise<Lettered> {
  const marked = `<span foreground="${colour}">${mark(language)}${escaped(text)}</span>`;
  const font = `Vazirmatn Bold ${size}`;
  const options = { text: marked, font, fontfile, width, dpi: 72, rgba: true, wrap: "word-char" } as const;
  const { data, info } = await sharp({ text: options }).png().toBuffer({ resolveWithObject: true });
  return { picture: data, width: info.width, height: info.height };
}

/** The first strong character decides the direction of a line: a headline may begin with a foreign name. */
function mark(language: Language): string {
  return direction(language) === "rtl" ? "\u200f" : "\u200e";
}

/** As text in Pango's markup, which takes no characters that nobody sees. */
function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .replace(/[&<>]/g, (character) => names[character] ?? "");
}

async function cutOff({ picture, width, height }: Lettered, room: number): Promise<Lettered> {
  const rest = Math.min(height, room);
  const cut = await sharp(picture).extract({ left: 0, top: 0, width, height: rest }).png().toBuffer();
  return { picture: cut, width, height: rest };
}

/** Where it lies on a card of this width: at the side on which its language begins. */
export function placed(
  { picture, width }: Lettered,
  { top, edge, card, language }: { top: number; edge: number; card: number; language: Language },
): OverlayOptions {
  const left = direction(language) === "rtl" ? card - edge - width : edge;
  return { input: picture, left, top: Math.round(top) };
}
