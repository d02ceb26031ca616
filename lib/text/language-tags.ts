import type { Language } from "./language.ts";

/** Search engines read two-letter codes in `hreflang`, so the Kurdish languages are told apart by their scripts there. */
export const hreflang: Record<Language, string> = { en: "en", ar: "ar", ckb: "ku-Arab", kmr: "ku-Latn" };

/** The versions of a page as search engines are told of them; whoever reads none of the languages gets the first. */
export function inLanguages<V extends { language: Language }>(
  versions: readonly V[],
  addressOf: (version: V) => string,
): { hreflang: string; address: string }[] {
  const [first] = versions;
  const all = versions.map((it) => ({ hreflang: hreflang[it.language], address: addressOf(it) }));
  return first ? [...all, { hreflang: "x-default", address: addressOf(first) }] : all;
}

/** Facebook's own list of locales. */
export const openGraphLocale: Record<Language, string> = { en: "en_GB", ar: "ar_AR", ckb: "cb_IQ", kmr: "ku_TR" };
