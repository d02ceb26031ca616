import { createHash } from "node:crypto";
import { isCode } from "../links/link.ts";
import { type Picture, widest } from "../media/media.ts";
import { nameIn } from "../stories/story.ts";
import { isLanguage, type Language } from "../text/language.ts";

/** In pixels: what social networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** What is drawn on an article's card, the picture that others show where somebody shares it. */
export interface Card {
  language: Language;
  code: string;
  headline: string;
  section: string;
  /** The newspaper's name. */
  masthead: string;
  /** The file of its lead picture to draw on; null without one. */
  picture: { id: string; width: number } | null;
}

interface Drawable {
  language: Language;
  headline: string;
  leadMedia: Picture | null;
  story: { code: string; section: { slug: string; names: readonly { language: Language; name: string }[] } };
}

/** The card of an article as it reads now. */
export function cardOf({ language, headline, leadMedia, story }: Drawable, masthead: string): Card {
  const { code, section } = story;
  return {
    ...{ language, code, headline, masthead },
    section: nameIn(language, section.names)?.name ?? section.slug,
    picture: leadMedia && { id: leadMedia.id, width: fileWidth(leadMedia) },
  };
}

/** The narrowest that fills the card, else the widest there is. */
function fileWidth(picture: Picture): number {
  return picture.widths.find((it) => it >= cardSize.width) ?? widest(picture).width;
}

/** Changes with how cards are drawn, so that those drawn before are drawn anew. */
const edition = 1;

/** The name of a card's file, which changes with what is drawn on it. */
export function cardName(card: Card): string {
  const mark = createHash("sha256")
    .update(JSON.stringify([edition, card]))
    .digest("hex")
    .slice(0, 12);
  return `${card.code}.${card.language}.${mark}.jpg`;
}

/** Where a card is found. What an address shows never changes. */
export function cardPath(card: Card): string {
  return `/cards/${cardName(card)}`;
}

/** Reads whose card a file's name means. Promises nothing about there being such a card. */
export function readCardName(name: string): { code: string; language: Language } | null {
  const [, code = "", language] = /^([^.]{1,20})\.([a-z]{2,3})\.[0-9a-f]{12}\.jpg$/.exec(name) ?? [];
  return isCode(code) && isLanguage(language) ? { code, language } : null;
}
