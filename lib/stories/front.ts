import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { listMostRead } from "../reads/public.ts";
import type { Language } from "../text/language.ts";
import { listSections, visible } from "./public.ts";
import { newestFirst, type Section, type Teaser, teaser } from "./shapes.ts";

/** A section with the newest of its stories that stand nowhere else on the front page. */
export interface FrontSection extends Section {
  stories: Teaser[];
}

export interface Front {
  /** The newest stories, the first one leads. Opinions and what was paid for never lead. */
  top: Teaser[];
  opinion: Teaser[];
  /** In the order of the masthead; those without stories are left out. */
  sections: FrontSection[];
  /** The most read first; these may stand elsewhere on the page, too. */
  mostRead: Teaser[];
}

/** The front page of a language. */
export async function findFront(language: Language): Promise<Front> {
  const [top, opinion, mostRead, sections] = await Promise.all([
    list(language, { story: { kind: { notIn: ["OPINION", "ADVERTISER"] } } }, frontPage.top),
    list(language, { story: { kind: "OPINION" } }, frontPage.opinion),
    listMostRead(language),
    listSections(),
  ]);
  const shown = [...top, ...opinion].map(({ id }) => id);
  const filled = await Promise.all(
    sections.map(async (section) => {
      const where = { sectionId: section.id, id: { notIn: shown } };
      return { ...section, stories: await list(language, where, frontPage.perSection) };
    }),
  );
  return { top, opinion, mostRead, sections: filled.filter(({ stories }) => stories.length > 0) };
}

const frontPage = { top: 5, opinion: 4, perSection: 5 };

function list(language: Language, where: Prisma.ArticleWhereInput, count: number): Promise<Teaser[]> {
  return db.article.findMany({
    where: { ...where, language, ...visible },
    orderBy: [...newestFirst],
    take: count,
    select: teaser,
  });
}
