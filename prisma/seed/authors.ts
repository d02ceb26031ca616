import type { Prisma } from "../../lib/generated/prisma/client.ts";
import type { Picture } from "../../lib/media/media.ts";
import { languages } from "../../lib/text/language.ts";
import { type AuthorSlug, authors } from "./names.ts";
import { people } from "./people.ts";

export function isAuthor(slug: string): slug is AuthorSlug {
  return Object.hasOwn(authors, slug);
}

/** Writes the authors with their portraits, and what they are in each language. */
export async function writeAuthors(tx: Prisma.TransactionClient, portraits: Map<AuthorSlug, Picture>): Promise<void> {
  for (const slug of Object.keys(authors).filter(isAuthor)) {
    const { role, biography, links = [] } = people[slug];
    const names = languages.map((language) => ({
      language,
      name: authors[slug][language],
      role: role[language],
      biography: biography[language],
    }));
    await tx.author.create({
      data: { slug, links, portraitId: portraits.get(slug)?.id ?? null, names: { create: names } },
    });
  }
}
