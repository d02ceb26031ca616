import { db } from "../db.ts";
import type { Language } from "../text/language.ts";

/** The pages that are told in a language, in the order of the footer. */
export async function listPages(language: Language): Promise<{ slug: string; title: string }[]> {
  const pages = await db.page.findMany({
    where: { texts: { some: { language } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { slug: true, texts: { where: { language }, select: { title: true } } },
  });
  return pages.flatMap(({ slug, texts }) => texts.map(({ title }) => ({ slug, title })));
}
