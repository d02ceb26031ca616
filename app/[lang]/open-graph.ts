import type { Metadata } from "next";
import { env } from "#lib/env.ts";
import { type Language, languages } from "#lib/text/language.ts";
import { inLanguages, openGraphLocale } from "#lib/text/language-tags.ts";

interface Shared {
  language: Language;
  /** Where the page is, without the site. */
  path: string;
  title: string;
  description?: string;
}

/** What social networks are told of a page that is no article. Its addresses are completed by the layout. */
export function openGraphOf({ language, path, title, description }: Shared): Pick<Metadata, "openGraph" | "twitter"> {
  return {
    openGraph: {
      type: "website",
      url: path,
      title,
      siteName: env().SITE_NAME,
      locale: openGraphLocale[language],
      ...(description && { description }),
    },
    twitter: { card: "summary" },
  };
}

/** A page that there is in every language: its own address, and those of the others for search engines. */
export function inEveryLanguage(language: Language, pathIn: (language: Language) => string): Metadata["alternates"] {
  const versions = languages.map((it) => ({ language: it }));
  const addresses = inLanguages(versions, (it) => pathIn(it.language));
  return {
    canonical: pathIn(language),
    languages: Object.fromEntries(addresses.map((it) => [it.hreflang, it.address])),
  };
}
