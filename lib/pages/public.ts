import { db } from "../db.ts";
import { withBody } from "../stories/illustrated.ts";
import type { Language } from "../text/language.ts";
import { isSlug } from "../text/slugs.ts";

/** The pages that are told in a language, in the order of the footer. */
export async function listPages(language: Language): Promise<{ slug: string; title: string }[]> {
  const pages = await db.page.findMany({
    where: { texts: { some: { language } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { slug: true, texts: { where: { language }, select: { title: true } } },
  });
  return pages.flatMap(({ slug, texts }) => texts.map(({ title }) => ({ slug, title })));
}

/** A page in a language, with all that stands in it; null where it is not told in that language. */
export async function findPage(language: Language, slug: string) {
  if (!isSlug(slug)) return null;
  const found = await db.pageText.findFirst({
    where: { language, page: { slug } },
    select: { title: true, body: true, editedAt: true },
  });
  return found && { ...(await withBody(found)), slug };
}

export type StandingPage = NonNullable<Awaited<ReturnType<typeof findPage>>>;
