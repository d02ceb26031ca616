import { db } from "../db.ts";
import { visible } from "../stories/public.ts";
import { type Teaser, teaser } from "../stories/shapes.ts";
import type { Language } from "../text/language.ts";
import { mostReadCount, mostReadIds } from "./most-read.ts";

/** The articles of a language that were read most in the last day, or week when that is too few, the most read first. */
export async function listMostRead(language: Language, count = mostReadCount, now = new Date()): Promise<Teaser[]> {
  const ids = await mostReadIds(db, language, count, now);
  const found = await db.article.findMany({ where: { id: { in: ids }, ...visible }, select: teaser });
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
