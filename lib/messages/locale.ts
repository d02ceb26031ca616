import type { Language } from "../text/language.ts";

/** CLDR has little for `kmr`; its macrolanguage `ku` is Kurmanji in Latin script. `en-GB` puts the day first. */
export const calendarLocale: Record<Language, string> = { en: "en-GB", ar: "ar", ckb: "ckb", kmr: "ku" };
