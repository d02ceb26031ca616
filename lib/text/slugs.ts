/** The longest a slug may be, in code points. The database holds this too. */
export const longestSlug = 120;

// Written inside words in some languages, but no letters: joined over, where anything else separates.
const silent = /[\u00AD\u0640\u064B-\u0652\u0670\u200B-\u200D\u2060\uFEFF'’ʼ]/gu;

/**
 * The readable part of an address, made of a headline: its letters and digits in whatever script, in small letters,
 * with hyphens between words. At most 120 code points, cut between words, never empty.
 */
export function slugFrom(headline: string): string {
  const words = headline
    .slice(0, 1_000)
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(silent, "")
    .normalize("NFKC")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? cut(words) : "story";
}

function cut(words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if ([...longer].length > longestSlug) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? "")].slice(0, longestSlug).join("");
}

/** A part of a path as the router hands it over, decoded; null when its percent signs make no text. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * A name for addresses in Latin letters and digits, marks left away, such as `rojava-u-sengal`; null for a name that
 * has none of either. At most 60 characters.
 */
export function latinSlug(name: string): string | null {
  const plain = name.slice(0, 1_000).toWellFormed().normalize("NFKD").replace(/\p{M}/gu, "");
  const words = plain
    .toLowerCase()
    .replace(silent, "")
    .match(/[a-z0-9]+/g);
  return words?.join("-").slice(0, 60).replace(/-$/, "") ?? null;
}

/** A slug that is not taken: the wanted one, else with the lowest free number from 2 on. */
export function freeSlug(wanted: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  if (!known.has(wanted)) return wanted;
  let number = 2;
  while (known.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Says whether a text has the form of the slug that a section, tag, author, series or page has. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
