import type { Metadata } from "next";
import type { Translator } from "#lib/messages/translator.ts";
import type { Language } from "#lib/text/language.ts";
import { inEveryLanguage, openGraphOf } from "./open-graph.ts";

interface Listed {
  title: string;
  description?: string | undefined;
  page?: number;
  /** The path of this very page. */
  path: string;
  /** Where the first page is in each language, for a list that there is in all of them. */
  pathIn?: (language: Language) => string;
}

/** The head of a page that lists; null where there is none. */
export function listMetadata(list: Listed | null, t: Translator): Metadata {
  if (!list) return { title: t("site.notFoundTitle") };
  const { title, description, page = 1, path, pathIn } = list;
  return {
    title: page === 1 ? title : `${title} – ${t("site.page", { page })}`,
    ...(description && { description }),
    // How many pages there are differs from language to language.
    alternates: page === 1 && pathIn ? inEveryLanguage(t.language, pathIn) : { canonical: path },
    ...openGraphOf({ language: t.language, path, title, ...(description && { description }) }),
  };
}

/** The number of a page as an address has it; null when it is none. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
