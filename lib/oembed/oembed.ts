import { writeXml, type Xml } from "../feeds/xml.ts";
import { isCode, readLink } from "../links/link.ts";
import { isLanguage, type Language } from "../text/language.ts";

export const oembedFormats = ["json", "xml"] as const;

export type OembedFormat = (typeof oembedFormats)[number];

export const oembedTypes = { json: "application/json", xml: "text/xml" } as const;

/** What another page may show of an article (oEmbed 1.0, type `link`). */
export interface Extract {
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** Which article an address is that of; the language is null where the address names none. */
export interface Target {
  code: string;
  language: Language | null;
}

/** Reads the address of an article of ours, or its short link; null for any other. */
export function readTarget(address: string, site: string): Target | null {
  const url = URL.parse(address);
  if (url?.origin !== site) return null;
  const [, first = "", second = "", code = "", , ...rest] = url.pathname.split("/");
  if (first === "s") {
    const link = code === "" ? readLink(second) : null;
    return link && { code: link.code, language: link.wanted ?? null };
  }
  if (!isLanguage(first) || second !== "articles" || !isCode(code) || rest.length > 0) return null;
  return { code, language: first };
}

/** The extract as it goes out. Whoever keeps it asks again after ten minutes. */
export function writeExtract(extract: Extract, format: OembedFormat): string {
  const whole = { version: "1.0", type: "link", ...extract, cache_age: 600 };
  if (format === "json") return JSON.stringify(whole);
  return writeXml(["oembed", {}, Object.entries(whole).map(([name, value]): Xml => [name, {}, String(value)])]);
}

/** Where the extract of an article is. */
export function oembedPath(address: string, format: OembedFormat): string {
  return `/oembed?${new URLSearchParams({ url: address, format })}`;
}

/** For the head of an article's page, by type: `alternates.types` of Next's metadata. */
export function oembedAlternates(address: string, title: string) {
  return {
    "application/json+oembed": [{ url: oembedPath(address, "json"), title }],
    "text/xml+oembed": [{ url: oembedPath(address, "xml"), title }],
  };
}
