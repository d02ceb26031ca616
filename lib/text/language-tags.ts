import type { Language } from "./language.ts";

/** Search engines read two-letter codes in `hreflang`, so the Kurdish languages are told apart by their scripts there. */
export const hreflang: Record<Language, string> = { en: "en", ar: "ar", ckb: "ku-Arab", kmr: "ku-Latn" };

/** Facebook's own list of locales. */
export const openGraphLocale: Record<Language, string> = { en: "en_GB", ar: "ar_AR", ckb: "cb_IQ", kmr: "ku_TR" };
