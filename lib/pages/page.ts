import type { Prisma } from "../generated/prisma/client.ts";
import type { Body } from "../stories/body.ts";
import { bodyFromText } from "../stories/typed-body.ts";
import { type Language, languages } from "../text/language.ts";

/** What a page says in one language: its text in parts, each under a heading but the first, if that has none. */
export interface PageWords {
  title: string;
  parts: [heading: string, text: string][];
}

/** A page as it is told in every language. */
export interface ToldPage {
  slug: string;
  words: Record<Language, PageWords>;
}

/** Stores pages that are not there yet, in the order of the footer; those that are there stay as they are. */
export async function writePages(tx: Prisma.TransactionClient, pages: readonly ToldPage[]): Promise<void> {
  for (const [position, { slug, words }] of pages.entries()) {
    const texts = languages.map((language) => {
      const { title, parts } = words[language];
      return { language, title, body: { type: "doc", content: parts.flatMap(blocks) } };
    });
    await tx.page.upsert({ where: { slug }, update: {}, create: { slug, position, texts: { create: texts } } });
  }
}

function blocks([heading, text]: [heading: string, text: string]): Body["content"] {
  const { content } = bodyFromText(text);
  if (!heading) return content;
  return [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: heading }] }, ...content];
}
