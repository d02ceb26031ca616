import { db } from "../../db.ts";
import { type Allowed, may } from "../../staff/roles.ts";
import { nameIn } from "../../stories/story.ts";
import type { Language } from "../../text/language.ts";
import { figuresOf } from "../figures.ts";
import type { Period } from "../period.ts";
import type { Figures } from "../tally.ts";

/**
 * The figures of a period, with names for numbers. Who decided how much is for those to see who may change how it is
 * decided (`regulate`), not for colleagues to compare each other by.
 * @param language that names are told in
 */
export async function findFigures(
  moderator: Allowed<"moderate">,
  period: Period,
  language: Language,
): Promise<Figures> {
  const figures = await figuresOf(period);
  const [sections, staff] = await Promise.all([
    db.section.findMany({
      where: { id: { in: figures.sections.map(({ name }) => Number(name)) } },
      select: { id: true, slug: true, names: { select: { language: true, name: true } } },
    }),
    db.staff.findMany({
      where: { id: { in: figures.staff.map(({ name }) => Number(name)) } },
      select: { id: true, name: true },
    }),
  ]);
  const sectionNames = sections.map(({ id, slug, names }) => ({ id, name: nameIn(language, names)?.name ?? slug }));
  return {
    ...figures,
    sections: withNames(figures.sections, sectionNames),
    staff: may(moderator.role, "regulate") ? withNames(figures.staff, staff) : [],
  };
}

function withNames<Row extends { name: string }>(rows: readonly Row[], known: { id: number; name: string }[]): Row[] {
  const names = new Map(known.map(({ id, name }) => [String(id), name]));
  return rows.map((row) => ({ ...row, name: names.get(row.name) ?? row.name }));
}
