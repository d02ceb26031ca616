import { lang } from "next/root-params";
import { cache } from "react";
import { env } from "#lib/env.ts";
import { type Translator, translator } from "#lib/messages/translator.ts";
import { isLanguage, type Language } from "#lib/text/language.ts";

/** The language that the address begins with; null when we don't speak it. */
export async function spokenLanguage(): Promise<Language | null> {
  const language = await lang();
  return isLanguage(language) ? language : null;
}

/** The words of the page's language. English where we don't speak it: the layout lets no such page through. */
export const words = cache(
  async (): Promise<Translator> => translator((await spokenLanguage()) ?? "en", env().TIME_ZONE),
);
